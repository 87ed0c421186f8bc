import { usePair, type PairState } from '#datasets/usePair.ts'
import type { Selection } from '#state/link/selection.ts'
import type { MessageKey } from '#i18n/messages.ts'
import { hasLevers, requiresReference, type FigureNeeds } from '#analysis/figureNeeds.ts'
import { useReference } from './useReference.ts'

/** The title of an error: what could not be loaded. */
export type LoadTitle = Extract<MessageKey, `load.${string}Title` | 'load.title'>

type Failed = Extract<PairState, { status: 'failed' }>

/** The loading state of a pair and, where the view needs them, of the reference data. */
export type PairWithReferenceState =
  Exclude<PairState, Failed> | (Failed & Readonly<{ title: LoadTitle }>)

/**
 * Loads the pair of a selection. With levers it stays `loading` until their engine is loaded, so that
 * no number is shown as if a lever had no effect.
 *
 * @param needs of the figure, for a view of a single one; `null` for a page
 */
export function usePairWithReference(
  selection: Selection,
  needs: FigureNeeds | null = null,
): PairWithReferenceState {
  const { pair, vintage } = selection
  const state = usePair(pair, vintage)
  const { error, isLoading, retry } = useReference(vintage, requiresReference(needs, selection))
  if (state.status === 'failed') return { ...state, title: 'load.title' }
  if (error) {
    const title = hasLevers(selection) ? 'load.leversTitle' : 'load.referenceTitle'
    return { status: 'failed', error, retry, title }
  }
  return isLoading ? { status: 'loading' } : state
}
