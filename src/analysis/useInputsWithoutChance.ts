import { useMemo } from 'react'
import type { Chosen, Known } from './known.ts'

/**
 * What is known and chosen without what comes later: levers, other pairs and chance. It stays the
 * same when these come, so that a figure that shows none of them is not made again.
 */
export function useInputsWithoutChance(
  { pair, chapters }: Known,
  chosen: Chosen,
): readonly [Known, Chosen] {
  const { selection, choice, source, history, outcome } = chosen
  const known = useMemo(() => ({ pair, chapters, levers: null, reference: null }), [pair, chapters])
  const withoutChance = useMemo(
    () => ({ selection, choice, source, history, outcome, simulated: null }),
    [selection, choice, source, history, outcome],
  )
  return [known, withoutChance]
}
