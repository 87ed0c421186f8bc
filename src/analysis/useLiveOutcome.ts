import { useLayoutEffect, useMemo } from 'react'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { LeverEngine } from '#model/levers/leverEngine.ts'
import type { Outcome } from '#model/outcome.ts'
import { useAddress, type Address } from '#state/session/address.ts'
import { draft } from '#state/session/draft.ts'
import type { Selection } from '#state/link/selection.ts'
import { currentSelection } from '#state/session/useSelection.ts'
import { choose } from './choose.ts'
import type { Known } from './known.ts'

/**
 * What follows from the selection under the reader's hand, else from the link; worked out once a
 * tick for everybody. It stays the same object while the selection changes and when the engine of
 * levers comes, so that a chart's moving marks never wait for the rest of the page.
 */
export function useLiveOutcome({
  pair,
  levers,
}: Pick<Known, 'pair' | 'levers'>): ReadonlyStore<Outcome> {
  const address = useAddress()
  // oxlint-disable-next-line react/exhaustive-deps -- the engine that comes later is learned below
  const live = useMemo(() => liveOutcome(pair, address, levers), [pair, address])
  useLayoutEffect(() => live.learn(levers), [live, levers])
  return live
}

type LearningLive = ReadonlyStore<Outcome> &
  Readonly<{ learn: (engine: LeverEngine | null) => void }>

function liveOutcome(pair: Pair, address: Address, known: LeverEngine | null): LearningLive {
  let last: Readonly<{ selection: Selection; outcome: Outcome }> | null = null
  let engine = known

  function read(): Outcome {
    const selection = currentSelection(address)
    if (last?.selection !== selection) {
      last = { selection, outcome: choose(pair, selection, engine).outcome }
    }
    return last.outcome
  }

  function subscribe(listener: (state: Outcome, previous: Outcome) => void): () => void {
    const onChange = () => {
      const previous = last?.outcome ?? read()
      listener(read(), previous)
    }
    const stops = [draft.subscribe(onChange), address.subscribe(onChange)]
    return () => {
      for (const stop of stops) stop()
    }
  }

  /** Whoever shows a selection with levers waits for their engine, so nothing shown changes. */
  function learn(next: LeverEngine | null): void {
    if (next === engine) return
    engine = next
    last = null
  }

  return { subscribe, getState: read, getInitialState: read, learn }
}
