import type { Cell } from './baseline.ts'
import type { Flow } from './series.ts'
import type { Usd, Year } from './units.ts'

/** The path with a scenario, from the base year (index 0) to the horizon, one value a year. */
export type Projection = Readonly<{
  firstYear: Year
  lastYear: Year
  /** One path per cell of the base, in the same order. */
  cells: readonly Readonly<{ cell: Cell; values: readonly Usd[] }>[]
  /** The sum of a flow's cells; no entry where the source gives only a total. */
  flows: Readonly<Partial<Record<Flow, readonly Usd[]>>>
  /** The sum of all cells. */
  total: readonly Usd[]
}>
