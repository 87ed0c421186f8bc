import { useMemo } from 'react'
import type { Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { useView } from '#figures/useView.ts'
import { type NamedScenario } from '#analysis/comparedScenarios.ts'
import { comparedIn } from '#figures/words/comparedNames.ts'
import { resolveScenarioPair, scenarioPairOf, type ScenarioPair } from '#analysis/scenarioPair.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { useComparisonSimulations } from '#analysis/simulation/useComparisonSimulations.ts'
import type { ReferenceState } from '#analysis/levers/useReference.ts'
import { useText } from '#i18n/useText.ts'
import type { BetweenChoice } from '#state/link/selection.ts'
import { simulateInWorker } from '#workers/simulateInWorker.ts'
import { useUndoKeys } from '#ui/useUndoKeys.ts'

/** State shared by all parts of the page: the scenarios, and the two whose difference is shown. */
export type CompareActions = Readonly<{
  viewState: ViewState
  reference: ReferenceState
  columns: readonly NamedScenario[]
  between: ScenarioPair | null
  /** The same two, with the year, in the form that a link stores. */
  choice: BetweenChoice
}>

/** The comparison in the link, with the simulations finished so far. */
export function useComparison(pair: Pair, entry: PairEntry): CompareActions {
  const text = useText()
  const view = useView(pair, entry, true)
  const { known, selection } = view
  const withoutChance = view.chosen
  const simulationsByScenario = useComparisonSimulations(known, withoutChance, simulateInWorker)
  const chosen = useMemo(
    () => ({ ...withoutChance, simulationsByScenario }),
    [withoutChance, simulationsByScenario],
  )
  useUndoKeys(view.change)

  const columns = useMemo(
    () => comparedIn(known, withoutChance, text),
    [known, withoutChance, text],
  )
  return {
    viewState: { ...view, chosen },
    reference: view.reference,
    columns,
    between: scenarioPairOf(columns, selection.between),
    choice: resolveScenarioPair(columns, selection.between),
  }
}
