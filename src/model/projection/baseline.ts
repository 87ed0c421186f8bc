import type { Calendar } from '#model/calendar.ts'
import type { CategoryId, Flow, FlowOrTotal, Observation, SourceId } from '#model/series.ts'
import { lastReported, seriesOf } from '#model/history/seriesOf.ts'
import type { Share, Usd, Year } from '#model/units.ts'

/**
 * The smallest piece that grows at its own rate: one category of one flow, a whole flow where no
 * shares are known (`category` null), or the bare total where a source gives no flows.
 */
export type BaseCell = Readonly<{ flow: FlowOrTotal; category: CategoryId | null; value: Usd }>

/** Where every projection from a source starts: its latest full year, cut into cells. */
export type Base = Readonly<{
  source: SourceId
  calendar: Calendar
  year: Year
  /** The sum of the cells. */
  total: Usd
  cells: readonly BaseCell[]
}>

/** What part of a flow one category makes up, according to one source. */
export type CategoryShare = Readonly<{
  source: SourceId
  flow: Flow
  category: CategoryId
  share: Share
}>

/** The observations and category shares, and the source to take the base from. */
export type BaseInput = Readonly<{
  source: SourceId
  calendar: Calendar
  flows: readonly [Flow, Flow]
  observations: readonly Observation[]
  mix: readonly CategoryShare[]
}>

/** The remainder after the named categories. */
const REST: CategoryId = 'rest'

/** A remainder below this part of a flow is a rounding of the shares, not a category. */
const NEGLIGIBLE: Share = 1e-9

/**
 * The latest full year that a source reports, cut into cells: both flows where it reports both,
 * else the bare total. Of a total and two flows for the same year the flows win, even where the
 * source's own total differs from their sum. A year with one flow only is no base: missing is not
 * zero.
 *
 * `mix` cuts a flow into categories; what its shares leave over is the category `rest`. The shares
 * may be from another year than the flow. Cells add up to their flow, and flows to the total.
 *
 * @returns the base, or `null` where the source reports no full year.
 * @throws RangeError when the shares of a flow add up to more than 1, or as `seriesOf` does.
 */
export function baseOf(input: BaseInput): Base | null {
  const { source, calendar, observations } = input
  const total = lastReported(seriesOf(observations, source, 'total'))
  const counted = latestFlows(input)
  if (counted && (!total || counted.year >= total.year)) return { source, calendar, ...counted }
  if (!total) return null

  const { year, value } = total
  return { source, calendar, year, total: value, cells: [{ flow: 'total', category: null, value }] }
}

function latestFlows(input: BaseInput): Pick<Base, 'year' | 'total' | 'cells'> | null {
  const [one, other] = input.flows
  const others = seriesOf(input.observations, input.source, other).points
  for (const { year, value } of seriesOf(
    input.observations,
    input.source,
    one,
  ).points.toReversed()) {
    const opposite = others.find((point) => point.year === year)?.value ?? null
    if (value === null || opposite === null) continue

    const cells = [cellsOf(one, value, input), cellsOf(other, opposite, input)] as const
    return { year, total: sum(cells[0]) + sum(cells[1]), cells: cells.flat() }
  }
  return null
}

function cellsOf(flow: Flow, value: Usd, { source, mix }: BaseInput): readonly BaseCell[] {
  const named = mix.filter(
    (share) => share.source === source && share.flow === flow && share.category !== REST,
  )
  const left = 1 - named.reduce((all, { share }) => all + share, 0)
  if (left < -NEGLIGIBLE) {
    throw new RangeError(
      `The shares of ${flow} by ${source} add up to more than 1. ` +
        'Its categories would be worth more than the flow itself. ' +
        'Correct the shares, or leave out categories that overlap.',
    )
  }
  if (named.length === 0) return [{ flow, category: null, value }]

  const categories = named.map(({ category }) => category)
  if (left > NEGLIGIBLE) categories.push(REST)
  const cells = categories.map((category, index) => ({
    flow,
    category,
    value: value * (named[index]?.share ?? left),
  }))
  return withExactSum(cells, value)
}

/** Sets the last cell to the remainder, so that rounding does not change the sum. */
function withExactSum(cells: readonly BaseCell[], whole: Usd): readonly BaseCell[] {
  const others = cells.slice(0, -1)
  const value = Math.max(0, whole - sum(others))
  return [...others, ...cells.slice(-1).map((last) => ({ ...last, value }))]
}

function sum(cells: readonly BaseCell[]): Usd {
  return cells.reduce((total, { value }) => total + value, 0)
}
