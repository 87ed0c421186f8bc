import type { Chosen, Known } from '#analysis/known.ts'
import type { Column, Row, Table } from '#charts/frame/table.ts'
import { measureName } from '#figures/words/measureName.ts'
import type { Text } from '#i18n/text.ts'
import { worstStatus } from '#model/history/yearByYear.ts'
import type { Year } from '#model/units.ts'
import type { TradeMeasure } from '#state/link/selection.ts'
import { priceBase, type MeasuredLine } from './measuredLines.ts'

/** Returns what was counted, what it is divided by and the result, one row a year. */
export function measuredTable(
  lines: readonly MeasuredLine[],
  measure: TradeMeasure,
  known: Known,
  { source }: Chosen,
  text: Text,
): Table {
  const { t } = text
  // Both lines of one total, or at the same prices, share a column of the one or the other.
  const counted = firstOfEach(lines, ({ what }) => what)
  const isAligned = source.calendar !== 'gregorian'
  const divided = firstOfEach(lines, ({ divisors }) => divisors[0]?.id ?? '')
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))]
  return {
    caption: t(`measure.caption.${measure}`, { base: String(priceBase(known)?.year ?? '') }),
    columns: [
      { key: 'year', label: t('table.year'), kind: 'year' },
      { key: 'period', label: t('table.period'), kind: 'text' },
      ...counted.map(({ what, key }): Column => ({ key: `usd-${key}`, label: what, kind: 'usd' })),
      ...divided.map(({ divisors: [row], key }): Column => {
        const what = row ? measureName(row, known.pair, text) : t('measure.label')
        const label = isAligned ? t('measure.aligned', { what }) : what
        return { key: `by-${key}`, label, kind: measure === 'gdp' ? 'usd' : 'number' }
      }),
      ...lines.map(({ key, column }): Column => {
        return { key, label: column, kind: measure === 'gdp' ? 'percent' : 'usd' }
      }),
      { key: 'status', label: t('table.status'), kind: 'status' },
    ],
    rows: years
      .toSorted((a, b) => a - b)
      .map((year): Row => {
        const points = counted.flatMap(
          (line) => line.points.find((point) => point.year === year) ?? [],
        )
        return {
          cells: [
            year,
            text.period(year, source.calendar),
            ...counted.map((line) => valueOf(line, year)?.counted ?? null),
            ...divided.map((line) => valueOf(line, year)?.divisor ?? null),
            ...lines.map((line) => valueOf(line, year)?.value ?? null),
            worstStatus(points.map(({ status }) => status)),
          ],
          origin: [
            ...points.flatMap(({ observations }) => observations),
            ...divided.flatMap(({ divisors }) =>
              divisors.flatMap((row) =>
                row.year === year || (isAligned && row.year === year + 1) ? [row.id] : [],
              ),
            ),
          ],
        }
      }),
  }
}

function valueOf({ values }: MeasuredLine, year: Year) {
  return values.find((value) => value.year === year)
}

function firstOfEach(
  lines: readonly MeasuredLine[],
  keyOf: (line: MeasuredLine) => string,
): readonly MeasuredLine[] {
  return [...new Map(lines.toReversed().map((line) => [keyOf(line), line])).values()].toReversed()
}
