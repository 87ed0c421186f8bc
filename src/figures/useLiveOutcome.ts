import { useMemo } from 'react'
import type { Live } from '#charts/live.ts'
import { choose } from './choose.ts'
import type { Known } from './figure.ts'
import type { Outcome } from '#model/outcome.ts'
import { useAddress, type Address } from '#state/address.ts'
import { draft } from '#state/draft.ts'
import type { Selection } from '#state/selection.ts'
import { movingIn } from '#state/useSelection.ts'

/**
 * What follows from the selection under the reader's hand, else from the link; worked out once a
 * tick for everybody. It stays the same object while the selection changes, so that a chart's
 * moving marks never wait for the rest of the page.
 */
export function useLiveOutcome({ pair, levers }: Pick<Known, 'pair' | 'levers'>): Live<Outcome> {
  const address = useAddress()
  return useMemo(() => liveOutcome({ pair, levers }, address), [pair, levers, address])
}

function liveOutcome(
  { pair, levers }: Pick<Known, 'pair' | 'levers'>,
  address: Address,
): Live<Outcome> {
  let last: Readonly<{ selection: Selection; outcome: Outcome }> | null = null

  function read(): Outcome {
    const selection = movingIn(address)
    if (last?.selection !== selection) {
      last = { selection, outcome: choose(pair, selection, levers).outcome }
    }
    return last.outcome
  }

  function subscribe(onChange: () => void): () => void {
    const stops = [draft.subscribe(onChange), address.subscribe(onChange)]
    return () => {
      for (const stop of stops) stop()
    }
  }

  return { subscribe, read }
}
