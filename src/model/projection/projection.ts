import type { BaseCell } from './baseline.ts'
import type { Flow, FlowOrTotal } from '#model/series.ts'
import type { Usd, Year } from '#model/units.ts'

/** The path with a scenario, from the base year (index 0) to the horizon, one value a year. */
export type Projection = Readonly<{
  firstYear: Year
  lastYear: Year
  /** One path per cell of the base, in the same order. */
  cells: readonly CellPath[]
  /** A flow's cells and projects together; no entry where the source gives only a total. */
  flows: Readonly<Partial<Record<Flow, readonly Usd[]>>>
  /** All cells and projects together. */
  total: readonly Usd[]
}>

/** The path of one cell, year by year. */
export type CellPath = Readonly<{ cell: BaseCell; values: readonly Usd[] }>

/** An amount added to a flow in addition to its cells, year by year. */
type Addition = Readonly<{ flow: Flow; values: readonly Usd[] }>

/** Adds cells up to flows and flows to the total, with the additions where there are any. */
export function projectionOf(
  { firstYear, lastYear }: Pick<Projection, 'firstYear' | 'lastYear'>,
  cells: readonly CellPath[],
  additions: readonly Addition[] = [],
): Projection {
  const sums = new Map<FlowOrTotal, Usd[]>()
  for (const { cell, values } of cells) addTo(sums, cell.flow, values)
  for (const { flow, values } of additions) addTo(sums, sums.has('total') ? 'total' : flow, values)

  const total = Array.from({ length: lastYear - firstYear + 1 }, () => 0)
  for (const values of sums.values()) add(values, total)
  sums.delete('total')
  return { firstYear, lastYear, cells, flows: Object.fromEntries(sums), total }
}

function addTo(sums: Map<FlowOrTotal, Usd[]>, flow: FlowOrTotal, values: readonly Usd[]): void {
  const sum = sums.get(flow)
  if (sum) add(values, sum)
  else sums.set(flow, [...values])
}

function add(values: readonly Usd[], sum: Usd[]): void {
  values.forEach((value, index) => {
    sum[index] = (sum[index] ?? 0) + value
  })
}
