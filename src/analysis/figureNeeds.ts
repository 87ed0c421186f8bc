import { readLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'

/** What a figure needs besides the data package of its pair. */
export type FigureNeeds = Readonly<{
  /** What must be simulated for it: nothing, the scenario, or every scenario of a comparison. */
  simulation: 'none' | 'scenario' | 'comparison'
  /**
   * Whether it uses reference data (levers, other pairs); `required`: it cannot be shown without.
   */
  reference: 'none' | 'optional' | 'required'
}>

/** True for a figure that always uses the reference data, whatever the selection. */
export function usesReference({ simulation, reference }: FigureNeeds): boolean {
  return simulation !== 'none' || reference === 'required'
}

/** True if the reference data must be loaded: for a simulation, other pairs or levers. */
export function needsReference(needs: FigureNeeds, selection: Selection): boolean {
  return usesReference(needs) || hasLevers(selection)
}

/** True if nothing can be shown without reference data; `needs` is `null` for a whole page. */
export function requiresReference(needs: FigureNeeds | null, selection: Selection): boolean {
  return needs?.reference === 'required' || hasLevers(selection)
}

/** True for a selection that moves levers, or whose comparison has a scenario that does. */
export function hasLevers({ levers = [], compare = [] }: Selection): boolean {
  return levers.length > 0 || compare.some((link) => readLink(link).selection.levers !== undefined)
}
