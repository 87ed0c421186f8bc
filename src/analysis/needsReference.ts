import type { Selection } from '#state/link/selection.ts'
import type { FigureId } from './known.ts'

/** The figures that chance is drawn for. */
export const WITH_CHANCE: ReadonlySet<string> = new Set<FigureId>([
  'path',
  'chance',
  'base-rates',
  'tornado',
  'compare',
])

/** The figures that say nothing without the reference data; the path stands without its bands. */
const NOTHING_WITHOUT: ReadonlySet<string> = new Set<FigureId>([
  'chance',
  'base-rates',
  'recovery',
  'tornado',
])

/** True for a figure that shows chance or other pairs. */
export function restsOnReference(figure: string): boolean {
  return WITH_CHANCE.has(figure) || NOTHING_WITHOUT.has(figure)
}

/** True for a view that cannot be shown before the reference data are there. */
export function waitsForReference(figure: string | null, selection: Selection): boolean {
  return (figure !== null && NOTHING_WITHOUT.has(figure)) || hasLevers(selection)
}

/** True for a view that rests on the reference data: on levers, or on how other pairs developed. */
export function needsReference(figure: string, selection: Selection): boolean {
  return restsOnReference(figure) || hasLevers(selection)
}

/** True for a selection whose numbers need the engine of levers. */
export function hasLevers({ levers = [], compare = [] }: Selection): boolean {
  return levers.length > 0 || compare.some((link) => /(?:^|&)levers=/.test(link))
}
