import type { Outcome } from '#model/outcome.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import type { RecordIds } from './table.ts'

/** What a drawing gets from the place it is drawn in: what moves, and where a press leads. */
export type ChartContext = Readonly<{
  live: ReadonlyStore<Outcome>
  /** Chance around what moves; without it that which the figure was made with. */
  chance?: ReadonlyStore<Simulation | null>
  /** The reader asks who says so. */
  onOrigin: (origin: RecordIds) => void
  /** The reader looks inside a category; `null` goes back to all. */
  onProduct: (product: string | null) => void
}>
