import type { Chosen } from '#analysis/known.ts'
import type { ShownYears } from '#analysis/shownYears.ts'
import type { Unpublished } from '#analysis/unpublishedYears.ts'
import type { LegendEntry } from '#charts/frame/legend.ts'
import type { Text } from '#i18n/text.ts'
import type { Year } from '#model/units.ts'

/** Most years that are named one by one. */
const MOST_NAMED = 4

/** Returns that a projection passes through years that are over; `null` where there are none. */
export function unpublishedNote(
  unpublished: Unpublished | null,
  { source }: Chosen,
  text: Text,
): string | null {
  if (!unpublished) return null
  const { years } = unpublished
  return text.t('chart.passesThrough', { years: yearsInWords(years, source.calendar, text) })
}

/** Returns the legend of the hatched ground; none where no year is hatched. */
export function unpublishedLegend(unpublished: Unpublished | null, { t }: Text): LegendEntry[] {
  if (!unpublished) return []
  return [{ kind: 'hatching', id: 'unpublished', label: t('chart.unpublished') }]
}

/** Returns what a chart over time leaves out: earlier years, and zeros on a logarithmic axis. */
export function leftOutNotes(
  { earlier }: ShownYears,
  values: readonly (number | null)[],
  { source, choice }: Chosen,
  text: Text,
): readonly string[] {
  const { t } = text
  const years = yearsInWords(earlier, source.calendar, text)
  return [
    ...(earlier.length > 0 ? [t('chart.earlier', { source: source.shortName, years })] : []),
    ...(choice.isLog && values.includes(0) ? [t('chart.noZero')] : []),
  ]
}

/** Returns a few years one by one, more of them by their first and last. */
function yearsInWords(
  years: readonly Year[],
  calendar: Chosen['source']['calendar'],
  { t, list, yearInBoth }: Text,
): string {
  const names = years.map((year) => yearInBoth(year, calendar))
  if (names.length <= MOST_NAMED) return list(names)
  return t('year.span', { first: names[0] ?? '', last: names.at(-1) ?? '' })
}
