import { usePair, type PairState } from '#datasets/usePair.ts'
import type { Selection } from '#state/selection.ts'
import type { LoadTitle } from './LoadNotice.tsx'
import { hasLevers } from './needsReference.ts'
import { useReference } from './useReference.ts'

type Failed = Extract<PairState, { status: 'failed' }>

/** A pair and, where the selection moves levers, what is known of them. */
export type LeveredPairState =
  Exclude<PairState, Failed> | (Failed & Readonly<{ title: LoadTitle }>)

/**
 * The figures of the pair that a selection is about. Where it moves levers they are not ready before
 * the engine of levers is, so that no number is ever shown as if a lever had no effect.
 */
export function useLeveredPair(selection: Selection): LeveredPairState {
  const { pair, vintage } = selection
  const state = usePair(pair, vintage)
  const { error, isLoading, retry } = useReference(vintage, hasLevers(selection))
  if (state.status === 'failed') return { ...state, title: 'load.title' }
  if (error) return { status: 'failed', error, retry, title: 'load.leversTitle' }
  return isLoading ? { status: 'loading' } : state
}
