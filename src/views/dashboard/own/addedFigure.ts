import { basesOf } from '#analysis/choose.ts'
import type { Chosen } from '#analysis/known.ts'
import { pairWithOwn } from '#analysis/ownPair.ts'
import type { Pair } from '#datasets/schemas.ts'
import { ownSourceId } from '#state/link/ownFigure.ts'
import type { OwnFigure, Selection } from '#state/link/selection.ts'
import { withOwnFigure, withoutOwnFigure } from '#state/scenario/ownSources.ts'

/** A selection with one more figure, and what that figure is in it. */
export type AddedFigure = Readonly<{ selection: Selection; becomes: 'base' | 'rival' | 'flow' }>

/**
 * Adds a figure to a selection, in place of one that is corrected (`edited`). The projection starts from it
 * where it is newer than the base or corrects it; otherwise it stands beside the others.
 */
export function addedFigure(
  pair: Pair,
  { outcome }: Pick<Chosen, 'outcome'>,
  selection: Selection,
  figure: OwnFigure,
  edited: OwnFigure | null = null,
): AddedFigure {
  const added = withOwnFigure(edited ? withoutOwnFigure(selection, edited) : selection, figure)
  const source = ownSourceId(figure)
  const base = basesOf(pairWithOwn(pair, added.own)).get(source)
  const isCorrected = edited !== null && selection.source === ownSourceId(edited)
  if (base?.year === figure.year && (isCorrected || figure.year > outcome.base.year)) {
    const { start: _start, ...others } = added
    return { selection: { ...others, source }, becomes: 'base' }
  }
  return { selection: added, becomes: base ? 'rival' : 'flow' }
}
