import type { Pair, Source } from '#datasets/schemas.ts'
import { createCache } from '#model/math/createCache.ts'
import type { Observation, Series, SourceId, YearValue } from '#model/series.ts'
import type { RatePerYear, Year } from '#model/units.ts'
import { onlyFlow, type SourceYear } from '#model/history/onlyFlow.ts'
import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import { isReported, seriesOf, totalSeries } from '#model/history/seriesOf.ts'
import type { Base } from '#model/projection/baseline.ts'
import { isOwnSource } from '#model/series.ts'

/** The series of one source: each flow, and the total of both. */
export type History = Readonly<{ flows: readonly [Series, Series]; total: Series }>

const cache = createCache<History>()
const besideCache = createCache<readonly HistoryBeside[]>()

/** Returns the history of a pair as `source` reported it; cached, since a package never changes. */
export function historyOf(pair: Pair, source: SourceId): History {
  return cache([pair, source], () => {
    const observations: readonly Observation[] = pair.observations
    const [first, second] = pair.flows
    return {
      flows: [seriesOf(observations, source, first), seriesOf(observations, source, second)],
      total: totalSeries(observations, source, pair.flows),
    }
  })
}

/** The total of both flows as another source counted it. */
export type HistoryBeside = Readonly<{ source: Source; total: Series }>

/**
 * Returns what is shown beside the history of a base, in the same calendar: where the reader added the base,
 * first the history of the package's default source, or else of the source with most totals; then other
 * totals that the reader added, in years of which the base does not count something else.
 */
export function historiesBeside(pair: Pair, base: Source): readonly HistoryBeside[] {
  return besideCache([pair, base.id], () => {
    const others = pair.sources
      .filter(({ id, calendar }) => id !== base.id && calendar === base.calendar)
      .filter(({ coverage }) => coverage !== 'part')
      .map((source) => ({ source, total: totalBeside(pair, base, source) }))
      .filter((other) => reportedYears(other) > 0)
    const packaged = others.filter(({ source }) => !isOwnSource(source.id))
    const [longest] = packaged.toSorted((a, b) => reportedYears(b) - reportedYears(a))
    const first = packaged.find(({ source }) => source.id === pair.defaults.source) ?? longest
    return [
      ...(first && isOwnSource(base.id) ? [first] : []),
      ...others.filter(({ source }) => isOwnSource(source.id)),
    ]
  })
}

function totalBeside(pair: Pair, base: Source, { id }: Source): Series {
  const { total } = historyOf(pair, id)
  const isAlike = ({ year }: YearValue) =>
    countsAlike(pair, { source: base.id, year }, { source: id, year })
  return isOwnSource(id) ? { ...total, points: total.points.filter(isAlike) } : total
}

function reportedYears({ total }: HistoryBeside): number {
  return total.points.filter(isReported).length
}

/**
 * True where the totals of two sources count the same trade: the same flows, and all goods or only
 * some. Other totals differ by what they count, not by who is right.
 */
export function countsAlike(pair: Pair, ...totals: readonly [SourceYear, SourceYear]): boolean {
  const [one, other] = totals.map((total) => {
    const source = pair.sources.find(({ id }) => id === total.source)
    return `${onlyFlow(pair, total)} ${source?.coverage}`
  })
  return one === other
}

/**
 * Returns a series' entry for `year`, whose value may be `null`; `undefined` outside of the series.
 */
export function valueIn({ points }: Series, year: Year): YearValue | undefined {
  return points.find((point) => point.year === year)
}

/**
 * Returns the part of a series between two years, both included; all of it where `years` is `null`.
 */
export function within(series: Series, years: readonly [number, number] | null): Series {
  if (!years) return series
  const [from, to] = years
  return { ...series, points: series.points.filter(({ year }) => year >= from && year <= to) }
}

/**
 * Returns the totals, with that of the base where an older figure stands in for one flow: the
 * projection starts there.
 */
export function totalUpToBase({ total }: History, base: Base): Series {
  if (!base.carried) return total
  const points = total.points.map((point): YearValue =>
    point.year === base.year ? { ...point, value: base.total, status: 'derived' } : point,
  )
  return { ...total, points }
}

/**
 * Returns the growth a year of a source's own total up to its base, from the last year before it that
 * has a value (`from`); `null` where there is none, or no growth from it.
 */
export function lastGrowth(
  { total }: History,
  base: Base,
): Readonly<{ growth: RatePerYear; from: Year }> | null {
  const before = total.points.filter(isReported).findLast(({ year }) => year < base.year)
  const growth = before && requiredGrowth(before.value, base.total, base.year - before.year)
  return before && growth != null ? { growth, from: before.year } : null
}
