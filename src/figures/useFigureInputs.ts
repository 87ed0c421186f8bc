import { useMemo, useState } from 'react'
import type { Chosen, Known } from '#analysis/known.ts'
import { useStaggeredUpdate } from '#analysis/simulation/useStaggeredUpdate.ts'
import { comparisonOf } from '#state/scenario/choice.ts'
import { useCurrentSelection } from '#state/session/useSelection.ts'
import { catalogueRow, type FigureId } from './catalogue.ts'

/**
 * Returns the data and the selection that a figure is computed from, without the parts that it does not
 * use according to the catalogue. While the used parts do not change, both are the same objects, so that
 * a memoised figure is not recomputed.
 */
export function useFigureInputs(
  id: FigureId,
  known: Known,
  chosen: Chosen,
): readonly [Known, Chosen] {
  const { needs, controls, isMovedByScenario, isCostly } = catalogueRow(id)
  const withoutReference = useKnownWithoutReference(known)
  const withoutSimulation = useChosenWithoutSimulation(chosen)
  const withoutScenario = useWithoutScenario(withoutSimulation)
  const withComparison = useCurrentComparison(chosen)
  const staggered = useStaggeredUpdate(chosen, id)

  const usedData = needs.reference === 'none' ? withoutReference : known
  if (!isMovedByScenario) return [usedData, withoutScenario]
  if (needs.simulation === 'none') return [usedData, withoutSimulation]
  if (isCostly) return [usedData, staggered]
  return [usedData, controls.includes('comparison') ? withComparison : chosen]
}

/** Returns the data of the pair without levers and statistics of other country pairs. */
function useKnownWithoutReference({ pair, chapters }: Known): Known {
  return useMemo(() => ({ pair, chapters, levers: null, reference: null }), [pair, chapters])
}

/** Returns `chosen` without its simulation. */
function useChosenWithoutSimulation({
  selection,
  choice,
  source,
  history,
  beside,
  outcome,
}: Chosen): Chosen {
  return useMemo(
    () => ({ selection, choice, source, history, beside, outcome, simulated: null }),
    [selection, choice, source, history, beside, outcome],
  )
}

/**
 * Returns the same object while only the scenario changes, not its target, the source, figures that were
 * added, flow, product or years shown.
 */
function useWithoutScenario(chosen: Chosen): Chosen {
  const [kept, setKept] = useState(chosen)
  if (visibleKey(kept) === visibleKey(chosen)) return kept

  setKept(chosen)
  return chosen
}

function visibleKey({ selection, source, choice, outcome: { target } }: Chosen): string {
  const { flow, product, year, years, freight } = choice
  return JSON.stringify([source.id, selection.own, target, flow, product, year, years, freight])
}

/** Returns `chosen` with the current positions of the sliders for world growth and blend weight. */
export function useCurrentComparison(chosen: Chosen): Chosen {
  const world = useCurrentSelection((selection) => selection.world)
  const blend = useCurrentSelection((selection) => selection.blend)
  return useMemo(() => {
    const comparison = comparisonOf({ world, blend })
    return { ...chosen, choice: { ...chosen.choice, comparison } }
  }, [chosen, world, blend])
}
