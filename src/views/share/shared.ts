import type { PairEntry } from '#datasets/usePair.ts'
import type { ViewState } from '#analysis/viewState.ts'
import type { Figure } from '#figures/figure.ts'

/** The figure to share, in the view shown on the page. */
export type Shared = Readonly<{
  figure: Pick<Figure, 'id' | 'title'>
  viewState: ViewState
  entry: PairEntry
}>
