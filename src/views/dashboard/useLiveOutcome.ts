import { useMemo } from 'react'
import type { Live } from '#charts/live.ts'
import type { Pair } from '#datasets/schemas.ts'
import { choose } from '#figures/choose.ts'
import type { Chosen } from '#figures/figure.ts'
import type { Outcome } from '#model/outcome.ts'
import { draft } from '#state/draft.ts'
import type { Selection } from '#state/selection.ts'

/** What follows from the selection under the reader's hand; worked out once a tick for everybody. */
export function useLiveOutcome(pair: Pair, committed: Chosen): Live<Outcome> {
  return useMemo(() => liveOutcome(pair, committed), [pair, committed])
}

function liveOutcome(pair: Pair, committed: Chosen): Live<Outcome> {
  let last: Readonly<{ selection: Selection; outcome: Outcome }> | null = null

  function read(): Outcome {
    const { selection } = draft.getState()
    if (!selection) return committed.outcome
    if (last?.selection !== selection) {
      last = { selection, outcome: choose(pair, selection).outcome }
    }
    return last.outcome
  }

  return { subscribe: draft.subscribe, read }
}
