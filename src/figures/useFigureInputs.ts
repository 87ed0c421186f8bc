import { useMemo, useState } from 'react'
import type { Chosen, Known } from '#analysis/known.ts'
import { useStaggeredUpdate } from '#analysis/simulation/useStaggeredUpdate.ts'
import { comparisonOf } from '#state/scenario/choice.ts'
import { useCurrentSelection } from '#state/session/useSelection.ts'
import { catalogueRow, type FigureId } from './catalogue.ts'

/**
 * The inputs of a figure, reduced by its row of the catalogue to those it depends on. They keep their
 * identity while nothing the figure shows changes, so that a memoised figure is not computed again.
 */
export function useFigureInputs(
  id: FigureId,
  known: Known,
  chosen: Chosen,
): readonly [Known, Chosen] {
  const { needs, controls, isMovedByScenario, isCostly } = catalogueRow(id)
  const withoutReference = useKnownWithoutReference(known)
  const withoutChance = useChosenWithoutChance(chosen)
  const withoutScenario = useWithoutScenario(withoutChance)
  const withComparison = useCurrentComparison(chosen)
  const staggered = useStaggeredUpdate(chosen)

  const shown = needs.reference === 'none' ? withoutReference : known
  if (!isMovedByScenario) return [shown, withoutScenario]
  if (needs.simulation === 'none') return [shown, withoutChance]
  if (isCostly) return [shown, staggered]
  return [shown, controls.includes('comparison') ? withComparison : chosen]
}

/** The data of the pair without the reference data. */
function useKnownWithoutReference({ pair, chapters }: Known): Known {
  return useMemo(() => ({ pair, chapters, levers: null, reference: null }), [pair, chapters])
}

function useChosenWithoutChance({ selection, choice, source, history, outcome }: Chosen): Chosen {
  return useMemo(
    () => ({ selection, choice, source, history, outcome, simulated: null }),
    [selection, choice, source, history, outcome],
  )
}

/** The same object while only the scenario changes, not the source, flow, product or years shown. */
function useWithoutScenario(chosen: Chosen): Chosen {
  const [kept, setKept] = useState(chosen)
  if (shownKey(kept) === shownKey(chosen)) return kept

  setKept(chosen)
  return chosen
}

function shownKey({ source, choice }: Chosen): string {
  const { flow, product, year, years } = choice
  return JSON.stringify([source.id, flow, product, year, years])
}

/** `chosen` with the world growth and blend weight of the sliders while they are dragged. */
export function useCurrentComparison(chosen: Chosen): Chosen {
  const world = useCurrentSelection((selection) => selection.world)
  const blend = useCurrentSelection((selection) => selection.blend)
  return useMemo(() => {
    const comparison = comparisonOf({ world, blend })
    return { ...chosen, choice: { ...chosen.choice, comparison } }
  }, [chosen, world, blend])
}
