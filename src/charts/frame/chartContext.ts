import type { Outcome } from '#model/outcome.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import type { RecordIds } from './table.ts'

/** What a drawing gets from its page: the live outcome, and callbacks for clicks. */
export type ChartContext = Readonly<{
  live: ReadonlyStore<Outcome>
  /** The live simulation; if absent, the one that the figure was made with. */
  chance?: ReadonlyStore<Simulation | null>
  /** Opens the sources behind a value. */
  onOrigin: (origin: RecordIds) => void
  /** Shows what is inside a category; `null` goes back to all. */
  onProduct: (product: string | null) => void
}>
