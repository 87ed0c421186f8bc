import { valueScale } from '#charts/axes/valueScale.ts'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import type { Text } from '#i18n/text.ts'
import type { Outcome } from '#model/outcome.ts'
import type { PathRow } from './pathRows.ts'
import type { PathBands } from './pathBands.ts'

/** Room for the mark of the target and its label, as a multiple of the target. */
const TARGET_ROOM = 1.05

/**
 * Returns the scale that holds history, scenario, baseline, reference and target, and the 80 % band as
 * far as it leaves these legible; a logarithmic one holds the 95 % band too.
 */
export function pathScale(
  rows: readonly PathRow[],
  { base, target }: Outcome,
  { bandIn }: PathBands,
  isLog: boolean,
): NiceScale {
  const values = rows.flatMap(({ value, beside, scenario, baseline, reference }) =>
    [value, ...beside.map((other) => other.value), scenario, baseline, reference].flatMap(
      (each) => each ?? [],
    ),
  )
  const band = rows.flatMap(({ year }) => {
    const { p2, p90, p97 } = bandIn(year) ?? {}
    return (isLog ? [p2, p97] : [p90]).flatMap((each) => each ?? [])
  })
  return valueScale({ values: [base.total, target.value * TARGET_ROOM, ...values], band }, isLog)
}

/** Returns the last year's upper end of the 80 % band in words, where it is above the axis; else `null`. */
export function bandAbove(
  rows: readonly PathRow[],
  { base }: Outcome,
  { bandIn }: PathBands,
  scale: NiceScale,
  { t, usd, year }: Text,
): string | null {
  const last = rows.at(-1)
  const band = last && bandIn(last.year)
  if (!band || band.p90 <= scale.max) return null
  return t('path.bandAbove', { value: usd(band.p90), year: year(last.year, base.calendar) })
}
