import type { Pair } from '#datasets/schemas.ts'
import { onlyFlow } from '#model/history/onlyFlow.ts'
import type { SourceId } from '#model/series.ts'
import type { Year } from '#model/units.ts'

/** The total of a source in a year. */
type Counted = Readonly<{ source: SourceId; year: Year }>

/**
 * True where the totals of two sources count the same trade: the same flows, and all goods or only
 * some. Other totals differ by what they count, not by who is right.
 */
export function countsAlike(pair: Pair, one: Counted, other: Counted): boolean {
  const { sources, observations, flows } = pair
  const [flow, otherFlow] = [one, other].map(({ source, year }) =>
    onlyFlow(observations, flows, source, year),
  )
  const [goods, otherGoods] = [one, other].map(({ source }) =>
    sources.some(({ id, coverage }) => id === source && coverage === 'goods'),
  )
  return flow === otherFlow && goods === otherGoods
}
