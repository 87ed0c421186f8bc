import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Chosen, Known } from './known.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Selection } from '#state/link/selection.ts'
import type { ChangeSelection } from '#state/session/useSelection.ts'

/**
 * What the parts of a page share: what is known of the pair, what the link selects and what follows
 * from it, the outcome while a slider moves, and the ways to change the selection.
 */
export type ViewState = Readonly<{
  pair: Pair
  known: Known
  chosen: Chosen
  selection: Selection
  live: ReadonlyStore<Outcome>
  change: ChangeSelection
}>
