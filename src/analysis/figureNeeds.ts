import { readLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'

/** What a figure needs besides the figures of its pair. */
export type FigureNeeds = Readonly<{
  /** Whose chance it shows: that of the scenario, or that of every scenario compared. */
  simulation: 'none' | 'scenario' | 'comparison'
  /** Whether it shows levers or other pairs: where they are loaded, or nothing without them. */
  reference: 'none' | 'optional' | 'required'
}>

/** True for a figure that shows chance or other pairs, whatever is selected. */
export function usesReference({ simulation, reference }: FigureNeeds): boolean {
  return simulation !== 'none' || reference === 'required'
}

/** True for a view that has to load the reference data: for chance, other pairs or levers. */
export function needsReference(needs: FigureNeeds, selection: Selection): boolean {
  return usesReference(needs) || hasLevers(selection)
}

/** True for a view that cannot be shown before the reference data are loaded. */
export function waitsForReference(needs: FigureNeeds | null, selection: Selection): boolean {
  return needs?.reference === 'required' || hasLevers(selection)
}

/** True for a selection whose numbers depend on levers, its own or those of a compared scenario. */
export function hasLevers({ levers = [], compare = [] }: Selection): boolean {
  return levers.length > 0 || compare.some((link) => readLink(link).selection.levers !== undefined)
}
