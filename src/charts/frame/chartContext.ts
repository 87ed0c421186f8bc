import type { Outcome } from '#model/outcome.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import type { RecordIds } from './table.ts'

/** Values and callbacks that a page passes to its charts. */
export type ChartContext = Readonly<{
  /** The outcome of the current scenario, updated while a slider moves. */
  live: ReadonlyStore<Outcome>
  /** The live simulation; if absent, charts use the one that their figure was computed with. */
  chance?: ReadonlyStore<Simulation | null>
  /** Opens the sources of a value, by the ids of its records. */
  onOrigin: (origin: RecordIds) => void
  /** Shows the subcategories of a product category, by its id; `null` returns to all categories. */
  onProduct: (product: string | null) => void
}>
