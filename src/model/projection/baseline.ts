import type { Calendar } from '#model/calendar.ts'
import type { CategoryId, Flow, FlowOrTotal, Observation, SourceId } from '#model/series.ts'
import { isNegligible } from '#model/history/isNegligible.ts'
import { isReported, lastReported, seriesOf, type ReportedValue } from '#model/history/seriesOf.ts'
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
  /** The flow without a figure for the base year, and the year whose figure stands in for it. */
  carried?: Readonly<{ flow: Flow; from: Year }>
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
const ROUNDING: Share = 1e-9

/**
 * Returns the latest full year that a source reports, divided into cells: both flows where it
 * reports both, else the bare total. Of a total and two flows for the same year the flows win, even
 * where the source's own total differs from their sum. A year with one flow only is no base, since
 * missing is not zero; unless the other flow was negligible beside it when it was last reported:
 * then that figure stands in (`carried`), so that the newest year is not thrown away.
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

/**
 * Returns the latest year in which a source reports both flows, or one beside which the other is
 * negligible, with its cells; `null` if none.
 */
function latestFlows(input: BaseInput): Omit<Base, 'source' | 'calendar'> | null {
  const [first, second] = input.flows.map((flow) => {
    return seriesOf(input.observations, input.source, flow).points.filter(isReported)
  })
  if (!first || !second) return null

  const years = new Set([...first, ...second].map(({ year }) => year))
  for (const year of [...years].toSorted((a, b) => b - a)) {
    const [one, other] = [first, second].map((points) =>
      points.findLast((point) => point.year <= year),
    )
    if (one && other && areComparable(one, other)) return flowsIn(input, year, one, other)
  }
  return null
}

/** True where both are of the same year, or the older is negligible beside the newer. */
function areComparable(one: ReportedValue, other: ReportedValue): boolean {
  if (one.year === other.year) return true
  const [older, newer] = one.year < other.year ? [one, other] : [other, one]
  return isNegligible(older.value, newer.value)
}

function flowsIn(
  input: BaseInput,
  year: Year,
  ...points: readonly [ReportedValue, ReportedValue]
): Omit<Base, 'source' | 'calendar'> {
  const [firstFlow, secondFlow] = input.flows
  const cells = [
    cellsOf(firstFlow, points[0].value, input),
    cellsOf(secondFlow, points[1].value, input),
  ] as const
  const total = sum(cells[0]) + sum(cells[1])
  const older = points.findIndex((point) => point.year < year)
  const flow = input.flows[older]
  const from = points[older]?.year
  const carried = flow && from !== undefined ? { carried: { flow, from } } : {}
  return { year, total, cells: cells.flat(), ...carried }
}

/** Divides a flow into categories by their shares; a single cell where none are known. */
function cellsOf(flow: Flow, value: Usd, { source, mix }: BaseInput): readonly BaseCell[] {
  const named = mix.filter(
    (share) => share.source === source && share.flow === flow && share.category !== REST,
  )
  const left = 1 - named.reduce((all, { share }) => all + share, 0)
  if (left < -ROUNDING) {
    throw new RangeError(
      `The shares of ${flow} by ${source} add up to more than 1. ` +
        'Its categories would be worth more than the flow itself. ' +
        'Correct the shares, or leave out categories that overlap.',
    )
  }
  if (named.length === 0) return [{ flow, category: null, value }]

  const categories = named.map(({ category }) => category)
  if (left > ROUNDING) categories.push(REST)
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
