import { usePair, type PairState } from '#datasets/usePair.ts'
import type { Selection } from '#state/link/selection.ts'
import { useText } from '#i18n/useText.ts'
import type { MessageKey } from '#i18n/messages.ts'
import { hasLevers, requiresReference, type FigureNeeds } from '#analysis/figureNeeds.ts'
import { pairWithOwn } from '#analysis/ownPair.ts'
import { useReference } from './useReference.ts'

/** The message keys for the title of an error, which says what could not be loaded. */
export type LoadTitle = Extract<MessageKey, `load.${string}Title` | 'load.title'>

type Failed = Extract<PairState, { status: 'failed' }>

/** The loading state of a pair and, where the view needs them, of the reference data. */
export type PairWithReferenceState =
  Exclude<PairState, Failed> | (Failed & Readonly<{ title: LoadTitle }>)

/**
 * Loads the data of the pair that a selection names, and adds the reader's own figures. If levers are moved it stays `loading` until
 * their engine is loaded, so that no number is shown as if a lever had no effect.
 *
 * @param needs what the figure needs, where a single figure is shown; `null` for a page of many
 */
export function usePairWithReference(
  selection: Selection,
  needs: FigureNeeds | null = null,
): PairWithReferenceState {
  const text = useText()
  const { pair, vintage } = selection
  const state = usePair(pair, vintage)
  const { error, isLoading, retry } = useReference(selection, requiresReference(needs, selection))
  if (state.status === 'failed') return { ...state, title: 'load.title' }
  if (state.status === 'missing') return state
  if (error) {
    const title = hasLevers(selection) ? 'load.leversTitle' : 'load.referenceTitle'
    return { status: 'failed', error, retry, title }
  }
  if (isLoading || state.status === 'loading') return { status: 'loading' }
  return { ...state, pair: pairWithOwn(state.pair, selection.own, text) }
}
