import { useMemo } from 'react'
import { comparisonOf } from '#state/scenario/choice.ts'
import { useCurrentSelection } from '#state/session/useSelection.ts'
import type { Chosen } from '#analysis/known.ts'

/** What is chosen, with the comparison with other pairs as it is under the hand. */
export function useMovingComparison(chosen: Chosen): Chosen {
  const world = useCurrentSelection((selection) => selection.world)
  const blend = useCurrentSelection((selection) => selection.blend)
  return useMemo(() => {
    const comparison = comparisonOf({ world, blend })
    return { ...chosen, choice: { ...chosen.choice, comparison } }
  }, [chosen, world, blend])
}
