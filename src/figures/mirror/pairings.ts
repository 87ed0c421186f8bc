import { groupedBy } from '#model/math/groupedBy.ts'
import type { Pair, Source } from '#datasets/schemas.ts'
import type { Calendar } from '#model/calendar.ts'
import { alignedValue } from '#model/history/alignedValue.ts'
import { mirrorGap, withFreight, type MirrorGap } from '#model/history/mirrorGap.ts'
import { mirrorRatio } from '#model/history/mirrorRatio.ts'
import { seriesOf } from '#model/history/seriesOf.ts'
import { sumOfMonths } from '#model/history/sumOfMonths.ts'
import type { Flow, SourceId, YearValue } from '#model/series.ts'
import type { Books } from './MirrorChart.tsx'

/**
 * One value of the flow, the source that reported it, and the side (exporter, importer) it reports
 * for.
 */
export type Count = Readonly<{ source: Source; books: Books; point: YearValue }>

/** Whose figure was taken over into years of the other side, and how; `null`: both count by the same. */
export type Alignment = 'importerDays' | 'importerMonths' | 'exporterMonths' | null

/** Both sides' figures for the same days, in US dollars. */
export type Compared = Readonly<{
  calendar: Calendar
  sold: number
  bought: number
  ratio: number
  gap: MirrorGap
  alignment: Alignment
}>

/** The values of exporter and importer for the same year, each of the customs of its side. */
export type Pairing = Readonly<{
  year: number
  exporter: Count
  importer: Count
  /** The exporter's figure with freight. */
  withFreight: number
  /** `null` where years of different calendars cannot be aligned, since one is not reported. */
  compared: Compared | null
}>

/** What both sides are compared by: the flow, the source that is preferred, and the factor of freight. */
type PairingChoice = Readonly<{ flow: Flow; source: SourceId; freight: number }>

/**
 * Returns the years in which both sides have a value, oldest first: of the chosen source for its side,
 * else of the first in `pair.sources` that is the customs of that side.
 */
export function pairingsOf(
  pair: Pair,
  counted: readonly Count[],
  { flow, source, freight }: PairingChoice,
): readonly Pairing[] {
  const years = [...groupedBy(counted, ({ point }) => point.year)].toSorted(([a], [b]) => a - b)
  return years.flatMap(([year, inYear]): Pairing[] => {
    const exporter = customsOf(inYear, 'first', source)
    const importer = customsOf(inYear, 'second', source)
    if (exporter?.source.coverage !== importer?.source.coverage) return []
    const [sold, bought] = [exporter?.point.value ?? null, importer?.point.value ?? null]
    if (!exporter || !importer || sold === null || mirrorRatio(sold, bought) === null) return []

    const same = ofSameDays(pair, flow, exporter, importer)
    const ratio = same && mirrorRatio(same.sold, same.bought)
    const compared =
      same && ratio !== null
        ? { ...same, ratio, gap: mirrorGap(same.sold, same.bought, freight) }
        : null
    return [{ year, exporter, importer, withFreight: withFreight(sold, freight), compared }]
  })
}

/** Returns the last year in which both sides were compared, else the last that has both. */
export function latestPairing(pairings: readonly Pairing[]): Pairing | undefined {
  return pairings.findLast(({ compared }) => compared !== null) ?? pairings.at(-1)
}

/**
 * Returns what both sides count in the same days: as published in the same calendar, else with the months
 * of one side that add up to the year of the other, else with the importer's years shared out by days.
 */
function ofSameDays(
  { observations }: Pair,
  flow: Flow,
  exporter: Count,
  importer: Count,
): Omit<Compared, 'ratio' | 'gap'> | null {
  const { year, value: sold } = exporter.point
  const { value: bought } = importer.point
  const [own, other] = [exporter.source.calendar, importer.source.calendar]
  if (sold === null || bought === null) return null
  if (own === other) return { calendar: own, sold, bought, alignment: null }

  const [sales, purchases] = [exporter, importer].map(({ source }) =>
    seriesOf(observations, source.id, flow),
  )
  if (!sales || !purchases) return null
  const importerMonths = sumOfMonths(observations, purchases, year, own)
  if (importerMonths !== null)
    return { calendar: own, sold, bought: importerMonths, alignment: 'importerMonths' }
  const exporterMonths = sumOfMonths(observations, sales, year, other)
  if (exporterMonths !== null)
    return { calendar: other, sold: exporterMonths, bought, alignment: 'exporterMonths' }
  const importerDays = alignedValue(purchases, year, own)
  return importerDays === null
    ? null
    : { calendar: own, sold, bought: importerDays, alignment: 'importerDays' }
}

/** Returns the value that the customs of a side count for the whole country. */
function customsOf(counts: readonly Count[], side: Books, chosen: SourceId): Count | undefined {
  const customs = counts.filter(
    ({ books, source }) =>
      books === side && source.basis === 'customs' && source.coverage !== 'part',
  )
  return customs.find(({ source }) => source.id === chosen) ?? customs[0]
}
