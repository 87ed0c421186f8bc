import type { Calendar } from '#model/calendar.ts'
import type { CategoryId, Flow, FlowOrTotal, Observation, SourceId } from '#model/series.ts'
import { lastReported, seriesOf } from '#model/history/seriesOf.ts'
import type { Share, Usd, Year } from '#model/units.ts'

/**
 * The smallest piece that grows at its own rate: one category of one flow, a whole flow where no
 * shares are known (`category` null), or the bare total where a source gives no flows.
 */
export type BaseCell = Readonly<{ flow: FlowOrTotal; category: CategoryId | null; value: Usd }>

/** The start of every projection from a source: its latest full year, divided into cells. */
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
 * Returns the latest full year that a source reports, divided into cells: both flows where it
 * reports both, else the bare total. Of a total and two flows for the same year the flows win, even
 * where the source's own total differs from their sum. A year with one flow only is no base:
 * missing is not zero.
 *
 * `mix` divides a flow into categories; what its shares leave over is the category `rest`. The
 * shares may be from another year than the flow. Cells add up to their flow, and flows to the
 * total.
 *
 * @returns the base, or `null` where the source reports no full year.
 * @throws RangeError when the shares of a flow add up to more than 1, or as `seriesOf` does.
 */
export function baseOf(input: BaseInput): Base | null {
  const { source, calendar, observations } = input
  const total = lastReported(seriesOf(observations, source, 'total'))
  const flows = latestFlows(input)
  if (flows && (!total || flows.year >= total.year)) return { source, calendar, ...flows }
  if (!total) return null

  const { year, value } = total
  return { source, calendar, year, total: value, cells: [{ flow: 'total', category: null, value }] }
}

/** Returns the latest year in which a source reports both flows, with its cells; `null` if none. */
function latestFlows(input: BaseInput): Pick<Base, 'year' | 'total' | 'cells'> | null {
  const [firstFlow, secondFlow] = input.flows
  const secondPoints = seriesOf(input.observations, input.source, secondFlow).points
  for (const { year, value } of seriesOf(
    input.observations,
    input.source,
    firstFlow,
  ).points.toReversed()) {
    const opposite = secondPoints.find((point) => point.year === year)?.value ?? null
    if (value === null || opposite === null) continue

    const cells = [cellsOf(firstFlow, value, input), cellsOf(secondFlow, opposite, input)] as const
    return { year, total: sum(cells[0]) + sum(cells[1]), cells: cells.flat() }
  }
  return null
}

/** Divides a flow into categories by their shares; a single cell where none are known. */
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
