import type { Chosen, Known } from '#analysis/known.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import { within } from '#analysis/history.ts'
import { statusLegend, type LegendEntry } from '#charts/frame/legend.ts'
import { niceScale } from '#charts/axes/niceScale.ts'
import type { Pair, Source } from '#datasets/schemas.ts'
import type { Figure } from '#figures/figure.ts'
import { alignmentBadges, type AlignedBy } from '#figures/words/alignmentBadges.ts'
import { partiesOf, sourceInSentence } from '#figures/words/flowNames.ts'
import { timeLabels } from '#figures/words/timeAxis.ts'
import type { Text } from '#i18n/text.ts'
import { midYear, type Calendar } from '#model/calendar.ts'
import type { Flow } from '#model/series.ts'
import { isNegligible } from '#model/history/isNegligible.ts'
import { lastReported, seriesOf } from '#model/history/seriesOf.ts'
import { freightInWords, reporterChanges } from './mirrorCautions.ts'
import { latestPairing, pairingsOf, type Count, type Pairing } from './pairings.ts'
import { mirrorParagraph } from './mirrorParagraph.ts'
import { mirrorTable } from './mirrorTable.ts'
import { MirrorChart, type Books, type MirrorRow, type MirrorSeries } from './MirrorChart.tsx'
import '#i18n/mirrorEnglish.ts'

/** Most sources that are named beside their lines. */
const MOST_NAMED = 6

/** Years shown unless others are chosen, up to the latest with a value. */
const YEARS_SHOWN = 22

/** Computes the figure of one flow as every source reports it, with the ratio between both sides. */
export function mirror({ pair }: Known, chosen: Chosen, text: Text): Figure {
  const { choice } = chosen
  const flow = choice.flow && pair.flows.includes(choice.flow) ? choice.flow : pair.flows[0]
  const counts = countsOf(pair, flow, choice.years)
  const counted = counts.filter(({ point }) => point.value !== null)
  const years = counted.map(({ point }) => point.year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const { freight } = choice
  const pairings = pairingsOf(pair, counted, { flow, source: chosen.source.id, freight })
  const { t } = text
  const latest = latestPairing(pairings)
  const sentence = sentenceFor(pair, flow, latest, text)
  const series = seriesFor(counts, pair)
  const statuses = counted.map(({ point }) => point.status)
  const withFreight = freightPoints(pairings)
  const calendar = axisCalendar(counted, chosen, text)
  const values = [
    ...counted.flatMap(({ point }) => point.value ?? []),
    ...withFreight.map(({ value }) => value),
  ]
  return {
    id: 'mirror',
    title: t('mirror.title'),
    sentence,
    native: null,
    paragraph: mirrorParagraph,
    sentenceFor: () => sentence,
    caveat: freightInWords(pair, flow, latest, freight, text),
    explanations: [
      t('mirror.how'),
      ...reporterChanges(pair, counted, text),
      ...(series.length > MOST_NAMED ? [t('mirror.named', { count: MOST_NAMED })] : []),
    ],
    table: mirrorTable(pair, flow, counts, pairings, text),
    sources: [...new Set(counted.map(({ source }) => source.shortName))],
    legend: [
      ...statusLegend(statuses),
      ...freightLegend(withFreight.length > 0, freight, text),
      ...alignmentBadges(waysOf(pairings), text),
    ],
    draw: () => (
      <MirrorChart
        series={series}
        withFreight={withFreight}
        rows={rowsOf(counted, calendar, text)}
        ticks={timeLabels(first, last, calendar, text)}
        scale={niceScale(0, Math.max(0, ...values))}
      />
    ),
  }
}

/**
 * Returns the calendar of the time axis: that of the base, where all count in it or its own years come
 * first; else the Gregorian one.
 */
function axisCalendar(
  counted: readonly Count[],
  { source: { calendar } }: Chosen,
  { yearNumber }: Text,
): Calendar {
  const isOnly = counted.every(({ source }) => source.calendar === calendar)
  return isOnly || yearNumber(0, calendar) !== 0 ? calendar : 'gregorian'
}

/** Returns how pairings were aligned that had to be. */
function waysOf(pairings: readonly Pairing[]): readonly AlignedBy[] {
  return pairings.flatMap(({ compared }) => {
    const alignment = compared?.alignment ?? null
    if (alignment === null) return []
    return [alignment === 'importerDays' ? 'days' : 'months']
  })
}

/** Returns where the exporter's figures with freight lie in the chart. */
function freightPoints(pairings: readonly Pairing[]) {
  return pairings.map(({ year, exporter, withFreight }) => ({
    year,
    x: midYear(year, exporter.source.calendar),
    value: withFreight,
  }))
}

function freightLegend(isDrawn: boolean, freight: number, { t, unrounded }: Text): LegendEntry[] {
  const label = t('mirror.withFreight', { factor: unrounded(freight) })
  return isDrawn
    ? [{ kind: 'layer', id: 'freight', label, colour: 'inkSoft', canEnter: false }]
    : []
}

/** Returns the values of all sources in the years given; by default in the latest ones. */
function countsOf(pair: Pair, flow: Flow, years: readonly [number, number] | null): Count[] {
  const all = pair.sources.map((source) => {
    return { source, series: seriesOf(pair.observations, source.id, flow) }
  })
  const last = Math.max(...all.map(({ series }) => lastReported(series)?.year ?? 0))
  const shown = years ?? ([last - YEARS_SHOWN + 1, last] as const)
  return all.flatMap(({ source, series }) =>
    within(series, shown).points.map((point) => {
      return { source, books: booksOf(source, flow), point }
    }),
  )
}

/** Returns whether a source reports for the exporter, the importer, or neither. */
function booksOf({ reporter }: Source, flow: Flow): Books {
  const [exporter, importer] = flow.split('-')
  if (reporter === exporter) return 'first'
  return reporter === importer ? 'second' : 'neither'
}

function sentenceFor(pair: Pair, flow: Flow, latest: Pairing | undefined, text: Text): string {
  const parties = partiesOf(pair, flow)
  if (!latest) return text.t('mirror.oneSided', parties)

  const { exporter, importer, compared, year } = latest
  const namesAndYear = {
    ...parties,
    year: text.yearInBoth(year, exporter.source.calendar),
    first: sourceInSentence(pair, exporter.source.shortName),
    second: sourceInSentence(pair, importer.source.shortName),
  }
  const published = {
    ...namesAndYear,
    firstValue: text.usd(exporter.point.value ?? Number.NaN),
    secondValue: text.usd(importer.point.value ?? Number.NaN),
  }
  if (!compared) return text.t('mirror.sentenceNotAligned', published)
  if (isNegligible(compared.sold, compared.bought)) return text.t('mirror.firstNothing', published)
  if (isNegligible(compared.bought, compared.sold)) return text.t('mirror.secondNothing', published)

  const { calendar, alignment, ratio } = compared
  return text.t(alignment === null ? 'mirror.sentence' : 'mirror.sentenceAligned', {
    ...namesAndYear,
    year: text.yearInBoth(year, calendar),
    firstValue: text.usd(compared.sold),
    secondValue: text.usd(compared.bought),
    ratio: text.ratio(ratio),
  })
}

/**
 * Returns one series for each source, in the order of `pair.sources`; those with the latest values are
 * named beside their lines, and of these those with most.
 */
function seriesFor(counts: readonly Count[], pair: Pair): MirrorSeries[] {
  const bySource = [...groupedBy(counts, ({ source }) => source)]
  const latest = bySource.toSorted(
    ([, a], [, b]) => lastYear(b) - lastYear(a) || b.length - a.length,
  )
  const named = new Set(latest.slice(0, MOST_NAMED).map(([source]) => source))
  return bySource.map(([source, sourceCounts]) => ({
    source: source.id,
    isNamed: named.has(source),
    label: source.shortName,
    economy: booksOf(source, pair.flows[0]),
    points: sourceCounts.map(({ point }) => ({
      year: point.year,
      x: midYear(point.year, source.calendar),
      value: point.value,
      status: point.status,
    })),
  }))
}

/** Returns the last year with a value; 0 without any. */
function lastYear(counts: readonly Count[]): number {
  return Math.max(0, ...counts.flatMap(({ point }) => (point.value === null ? [] : point.year)))
}

function rowsOf(counted: readonly Count[], calendar: Calendar, text: Text): MirrorRow[] {
  return [...groupedBy(counted, ({ point }) => point.year)]
    .toSorted(([a], [b]) => a - b)
    .map(([year, inYear]) => ({
      x: midYear(year, calendar),
      title: titleOf(year, inYear, text),
      top: Math.max(...inYear.map(({ point }) => point.value ?? 0)),
      lines: inYear.map(({ source, point }) => ({
        label: text.t('mirror.line', {
          source: source.shortName,
          year: text.yearInBoth(year, source.calendar),
        }),
        value: text.usd(point.value ?? 0),
        status: point.status,
      })),
    }))
}

/** Returns the period of a year where all count in one calendar, else the year in which theirs begin. */
function titleOf(year: number, inYear: readonly Count[], { t, period }: Text): string {
  const [calendar, other] = new Set(inYear.map(({ source }) => source.calendar))
  return calendar && !other ? period(year, calendar) : t('mirror.from', { year: String(year) })
}
