import type { Selection } from '#state/selection.ts'
import type { FigureId } from './figure.ts'

/** The figures that chance is drawn for. */
export const WITH_CHANCE: ReadonlySet<string> = new Set<FigureId>(['path', 'chance', 'base-rates'])

/** The figures that rest on the reference data whatever is chosen. */
const WITH_REFERENCE: ReadonlySet<string> = new Set<string>([...WITH_CHANCE, 'tornado'])

/** True for a view that rests on the reference data: on levers, or on how other pairs developed. */
export function needsReference(figure: string, selection: Selection): boolean {
  return WITH_REFERENCE.has(figure) || hasLevers(selection)
}

/** True for a selection whose numbers need the engine of levers. */
export function hasLevers({ levers }: Selection): boolean {
  return levers !== undefined && levers.length > 0
}
