import { groupedBy } from '#model/math/groupedBy.ts'
import type { Pair, Source } from '#datasets/schemas.ts'
import { alignedValue } from '#model/history/alignedValue.ts'
import { mirrorGap, type MirrorGap } from '#model/history/mirrorGap.ts'
import { mirrorRatio } from '#model/history/mirrorRatio.ts'
import { seriesOf } from '#model/history/seriesOf.ts'
import type { Flow, SourceId, YearValue } from '#model/series.ts'
import type { Books } from './MirrorChart.tsx'

/**
 * One value of the flow, the source that reported it, and the side (exporter, importer) it reports
 * for.
 */
export type Count = Readonly<{ source: Source; books: Books; point: YearValue }>

/** The values of exporter and importer for the same year, each of the customs of its side. */
export type Pairing = Readonly<{
  year: number
  exporter: Count
  importer: Count
  ratio: number
  /** The exporter's figure with freight. */
  withFreight: number
  /** `null` where years of different calendars cannot be aligned, since one is not reported. */
  gap: MirrorGap | null
  /** Whether the importer's figure was aligned to the exporter's calendar before it was compared. */
  isAligned: boolean
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
    const [sold, bought] = [exporter?.point.value ?? null, importer?.point.value ?? null]
    const ratio = mirrorRatio(sold, bought)
    if (!exporter || !importer || sold === null || ratio === null) return []

    const { calendar } = exporter.source
    const isAligned = calendar !== importer.source.calendar
    const series = seriesOf(pair.observations, importer.source.id, flow)
    const compared = isAligned ? alignedValue(series, year, calendar) : bought
    const gap = compared === null ? null : mirrorGap(sold, compared, freight)
    const withFreight = sold * freight
    return [{ year, exporter, importer, ratio, withFreight, gap, isAligned }]
  })
}

/** Returns the value that the customs of a side count for the whole country. */
function customsOf(counts: readonly Count[], side: Books, chosen: SourceId): Count | undefined {
  const customs = counts.filter(
    ({ books, source }) =>
      books === side && source.basis === 'customs' && source.coverage === 'national',
  )
  return customs.find(({ source }) => source.id === chosen) ?? customs[0]
}
