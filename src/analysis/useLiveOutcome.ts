import { useLayoutEffect, useMemo } from 'react'
import { oncePerFrame } from '#ui/live/oncePerFrame.ts'
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
 * Returns a store of the current outcome: of the draft while a slider moves, otherwise of the link.
 * It is computed once a frame for all subscribers. The store stays the same object when the selection
 * changes, of which subscribers are notified, and when the lever engine is loaded, of which they are
 * not: so charts update without a render of the page.
 */
export function useLiveOutcome({
  pair,
  levers,
}: Pick<Known, 'pair' | 'levers'>): ReadonlyStore<Outcome> {
  const address = useAddress()
  // oxlint-disable-next-line react/exhaustive-deps -- an engine loaded later is set below
  const live = useMemo(() => liveOutcome(pair, address, levers), [pair, address])
  useLayoutEffect(() => live.setEngine(levers), [live, levers])
  return live
}

type LiveOutcome = ReadonlyStore<Outcome> &
  Readonly<{ setEngine: (engine: LeverEngine | null) => void }>

function liveOutcome(pair: Pair, address: Address, initialEngine: LeverEngine | null): LiveOutcome {
  let last: Readonly<{ selection: Selection; outcome: Outcome }> | null = null
  let engine = initialEngine
  const listeners = new Set<Parameters<ReadonlyStore<Outcome>['subscribe']>[0]>()
  let stop = () => {}

  function read(): Outcome {
    const selection = currentSelection(address)
    if (last?.selection !== selection) {
      last = { selection, outcome: choose(pair, selection, engine).outcome }
    }
    return last.outcome
  }

  const notify = oncePerFrame(() => {
    const previous = last?.outcome ?? read()
    const outcome = read()
    for (const listener of listeners) listener(outcome, previous)
  })

  function subscribe(listener: (state: Outcome, previous: Outcome) => void): () => void {
    if (listeners.size === 0) stop = follow()
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) stop()
    }
  }

  function follow(): () => void {
    const stops = [draft.subscribe(notify), address.subscribe(notify)]
    return () => {
      for (const each of stops) each()
    }
  }

  /**
   * Replaces the engine without notifying subscribers: a selection with levers is not shown before
   * their engine is loaded.
   */
  function setEngine(next: LeverEngine | null): void {
    if (next === engine) return
    engine = next
    last = null
  }

  return { subscribe, getState: read, getInitialState: read, setEngine }
}
