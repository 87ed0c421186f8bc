import type { Selection } from '#state/selection.ts'
import type { FigureId } from './figure.ts'

/** The figures that chance is drawn for. */
export const WITH_CHANCE: ReadonlySet<string> = new Set<FigureId>([
  'path',
  'chance',
  'base-rates',
  'compare',
])

/** True for a view that rests on the reference data: on levers, or on how other pairs developed. */
export function needsReference(figure: string, selection: Selection): boolean {
  return WITH_CHANCE.has(figure) || hasLevers(selection)
}

/** True for a selection whose numbers need the engine of levers. */
export function hasLevers({ levers = [], compare = [] }: Selection): boolean {
  return levers.length > 0 || compare.some((link) => /(?:^|&)levers=/.test(link))
}
