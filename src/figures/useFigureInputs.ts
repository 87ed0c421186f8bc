import { useMemo, useState } from 'react'
import type { Chosen, Known } from '#analysis/known.ts'
import { useStaggeredUpdate } from '#analysis/simulation/useStaggeredUpdate.ts'
import { comparisonOf } from '#state/scenario/choice.ts'
import { useCurrentSelection } from '#state/session/useSelection.ts'
import { catalogueRow, type FigureId } from './catalogue.ts'

/**
 * What a figure is made from, reduced to what it shows by its row of the catalogue: the same objects
 * as long as nothing of it changes, so that a figure is made again only for what it shows.
 */
export function useFigureInputs(
  id: FigureId,
  known: Known,
  chosen: Chosen,
): readonly [Known, Chosen] {
  const { needs, controls, isMovedByScenario, isCostly } = catalogueRow(id)
  const withoutReference = useKnownWithoutReference(known)
  const withoutChance = useChosenWithoutChance(chosen)
  const lookedAt = useLookedAt(withoutChance)
  const compared = useCurrentComparison(chosen)
  const staggered = useStaggeredUpdate(chosen)

  const shown = needs.reference === 'none' ? withoutReference : known
  if (!isMovedByScenario) return [shown, lookedAt]
  if (needs.simulation === 'none') return [shown, withoutChance]
  if (isCostly) return [shown, staggered]
  return [shown, controls.includes('comparison') ? compared : chosen]
}

/** What is known of the pair alone. */
function useKnownWithoutReference({ pair, chapters }: Known): Known {
  return useMemo(() => ({ pair, chapters, levers: null, reference: null }), [pair, chapters])
}

function useChosenWithoutChance({ selection, choice, source, history, outcome }: Chosen): Chosen {
  return useMemo(
    () => ({ selection, choice, source, history, outcome, simulated: null }),
    [selection, choice, source, history, outcome],
  )
}

/** The same object as long as only the scenario changes, and not what is looked at. */
function useLookedAt(chosen: Chosen): Chosen {
  const [lookedAt, setLookedAt] = useState(chosen)
  if (lookKey(lookedAt) === lookKey(chosen)) return lookedAt

  setLookedAt(chosen)
  return chosen
}

function lookKey({ source, choice }: Chosen): string {
  const { flow, product, year, years } = choice
  return JSON.stringify([source.id, flow, product, year, years])
}

/** What is chosen, with the comparison with other pairs as its sliders have it while they move. */
export function useCurrentComparison(chosen: Chosen): Chosen {
  const world = useCurrentSelection((selection) => selection.world)
  const blend = useCurrentSelection((selection) => selection.blend)
  return useMemo(() => {
    const comparison = comparisonOf({ world, blend })
    return { ...chosen, choice: { ...chosen.choice, comparison } }
  }, [chosen, world, blend])
}
