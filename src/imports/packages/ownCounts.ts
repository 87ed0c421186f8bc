import type { Pair, Source } from '#datasets/schemas.ts'
import { onlyFlow, type SourceYear } from '#model/history/onlyFlow.ts'
import { seriesOf, totalSeries } from '#model/history/seriesOf.ts'
import type { Flow, SourceId } from '#model/series.ts'
import type { Usd } from '#model/units.ts'

/** What a source counts of the trade of a base, in US dollars. */
export type SourceCount = Readonly<{
  source: Source
  /** The only flow that the base counts; `null` where it counts both. */
  only: Flow | null
  total: Usd
  /** The same in the year before. */
  before: Usd | null
  /** What each side sold, where the total is of both. */
  flows: readonly [Usd, Usd] | null
  /** The observation that is the total, where it is one. */
  observation: string | null
  /** Ids of the publications behind the total. */
  bibliography: readonly string[]
}>

type Counting = Pick<Pair, 'observations' | 'flows' | 'sources'>

/** Returns what a source counts of the flows of a base, in its year; `null` where it does not. */
export function countOf(pair: Counting, id: SourceId, base: SourceYear): SourceCount | null {
  const { observations, flows, sources } = pair
  const { year } = base
  const source = sources.find((each) => each.id === id)
  const only = onlyFlow(pair, base)
  // A total of one flow is no count of both.
  if (!source || (only === null && onlyFlow(pair, { source: id, year }) !== null)) return null

  const { points } =
    only === null ? totalSeries(observations, id, flows) : seriesOf(observations, id, only)
  const now = points.find((point) => point.year === year)
  if (!now || now.value === null) return null
  const [one, other] = flows.map((flow) => {
    const { points: ofFlow } = seriesOf(observations, id, flow)
    return ofFlow.find((point) => point.year === year)?.value ?? null
  })
  const cited = observations.filter((each) => now.observations.includes(each.id))
  const [observation, ...more] = now.observations
  return {
    source,
    only,
    total: now.value,
    before: points.find((point) => point.year === year - 1)?.value ?? null,
    flows: only === null && one != null && other != null ? [one, other] : null,
    observation: more.length === 0 ? (observation ?? null) : null,
    bibliography: [...new Set(cited.flatMap(({ bibliography }) => bibliography))],
  }
}

/** Returns what other sources count of the same trade in the same years. */
export function rivalCounts(
  pair: Counting,
  { source: own }: SourceCount,
  base: SourceYear,
): readonly SourceCount[] {
  return pair.sources
    .filter(({ id, calendar, coverage }) => {
      return id !== own.id && calendar === own.calendar && coverage === own.coverage
    })
    .flatMap(({ id }) => countOf(pair, id, base) ?? [])
}
