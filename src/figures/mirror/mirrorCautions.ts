import type { Text } from '#i18n/text.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import { partiesOf, sourceInSentence } from '#figures/words/flowNames.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Flow } from '#model/series.ts'
import type { Count, Pairing } from './pairings.ts'

/** Returns what freight explains of the gap between both sides in the latest year that has both; `null` without one. */
export function freightInWords(
  pair: Pair,
  flow: Flow,
  latest: Pairing | undefined,
  freight: number,
  text: Text,
): string | null {
  const { t, usd, unrounded, yearInBoth } = text
  if (!latest) return null

  const { compared, exporter, year } = latest
  const parts = {
    ...partiesOf(pair, flow),
    year: yearInBoth(year, compared?.calendar ?? exporter.source.calendar),
    factor: unrounded(freight),
  }
  if (!compared) return t('mirror.notAligned', parts)
  const { gap, alignment } = compared
  const amounts = {
    ...parts,
    gap: usd(Math.abs(gap.total)),
    freight: usd(gap.freight),
    rest: usd(Math.abs(gap.rest)),
  }
  const isExplained = gap.rest <= 0
  const split = t(
    gap.total < 0 ? 'mirror.gapBelow' : isExplained ? 'mirror.gapExplained' : 'mirror.gap',
    amounts,
  )
  if (alignment === null) return split
  return t(alignment === 'importerDays' ? 'mirror.alignedDays' : 'mirror.alignedMonths', { split })
}

/**
 * Returns a warning for each source that counts some years and estimates others: its line may rise or
 * fall there because somebody else reports.
 */
export function reporterChanges(
  pair: Pair,
  counted: readonly Count[],
  text: Text,
): readonly string[] {
  return [...groupedBy(counted, ({ source }) => source)].flatMap(([source, counts]) => {
    const estimated = counts.filter(({ point }) => point.status === 'estimated')
    if (estimated.length === 0 || estimated.length === counts.length) return []
    const years = estimated.map(({ point }) => text.year(point.year, source.calendar))
    const name = sourceInSentence(pair, source.shortName)
    return [text.t('mirror.changes', { source: name, years: text.list(years) })]
  })
}
