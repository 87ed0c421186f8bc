import type { Calendar } from './calendar.ts'
import type { CategoryId, FlowOrTotal, SourceId } from './series.ts'
import type { Usd, Year } from './units.ts'

/**
 * The smallest piece that grows at its own rate: one category of one flow, a whole flow where no
 * shares are known (`category` null), or the bare total where a source gives no flows.
 */
export type Cell = Readonly<{ flow: FlowOrTotal; category: CategoryId | null; value: Usd }>

/** Where every projection from a source starts: its latest full year, cut into cells. */
export type Base = Readonly<{
  source: SourceId
  calendar: Calendar
  year: Year
  /** The sum of the cells. */
  total: Usd
  cells: readonly Cell[]
}>
