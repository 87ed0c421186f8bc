import { usePair, type PairState } from '#datasets/usePair.ts'
import type { Selection } from '#state/link/selection.ts'
import type { MessageKey } from '#i18n/messages.ts'
import { hasLevers, waitsForReference, type FigureNeeds } from '#analysis/figureNeeds.ts'
import { useReference } from './useReference.ts'

/** What could not be had, in a few words. */
export type LoadTitle = Extract<MessageKey, `load.${string}Title` | 'load.title'>

type Failed = Extract<PairState, { status: 'failed' }>

/** A pair and, where the view rests on them, what is known of levers and of other pairs. */
export type LeveredPairState =
  Exclude<PairState, Failed> | (Failed & Readonly<{ title: LoadTitle }>)

/**
 * The figures of the pair that a selection is about. Where it moves levers they are not ready before
 * the engine of levers is, so that no number is ever shown as if a lever had no effect.
 *
 * @param needs those of the only figure of the view, if there is only one
 */
export function useLeveredPair(
  selection: Selection,
  needs: FigureNeeds | null = null,
): LeveredPairState {
  const { pair, vintage } = selection
  const state = usePair(pair, vintage)
  const { error, isLoading, retry } = useReference(vintage, waitsForReference(needs, selection))
  if (state.status === 'failed') return { ...state, title: 'load.title' }
  if (error) {
    const title = hasLevers(selection) ? 'load.leversTitle' : 'load.othersTitle'
    return { status: 'failed', error, retry, title }
  }
  return isLoading ? { status: 'loading' } : state
}
