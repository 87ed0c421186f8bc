import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Chosen, Known } from './known.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Selection } from '#state/link/selection.ts'
import type { ChangeSelection } from '#state/session/useSelection.ts'

/** What every part of the dashboard works with: what is known, chosen and moving, and how to move it. */
export type DashboardState = Readonly<{
  pair: Pair
  known: Known
  chosen: Chosen
  selection: Selection
  live: ReadonlyStore<Outcome>
  change: ChangeSelection
}>
