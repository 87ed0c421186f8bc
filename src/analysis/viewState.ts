import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Chosen, Known } from './known.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Selection } from '#state/link/selection.ts'
import type { SelectionActions } from '#state/session/useSelection.ts'

/**
 * The state that the components of a page share: the data of the pair, the selection and what is
 * computed from it, the outcome while a slider moves, and the functions that change the selection.
 */
export type ViewState = Readonly<{
  pair: Pair
  known: Known
  chosen: Chosen
  selection: Selection
  live: ReadonlyStore<Outcome>
  change: SelectionActions
}>
