import { useMemo } from 'react'
import type { Pair } from '#datasets/schemas.ts'
import { choose, defaultsOf } from '#analysis/choose.ts'
import { type Compared } from '#analysis/comparedScenarios.ts'
import { comparedIn } from '#figures/words/comparedNames.ts'
import { betweenChoice, betweenIn, type ScenarioPair } from '#analysis/scenarioPair.ts'
import type { DashboardState } from '#analysis/dashboardState.ts'
import { knownOf } from '#analysis/levers/leverFacts.ts'
import { useComparisonSimulations } from '#analysis/simulation/useComparisonSimulations.ts'
import { useLiveOutcome } from '#analysis/useLiveOutcome.ts'
import { useReference, type ReferenceState } from '#analysis/levers/useReference.ts'
import { useText } from '#i18n/useText.ts'
import type { BetweenChoice } from '#state/link/selection.ts'
import { useChange, useClearedDraft, useSelection } from '#state/session/useSelection.ts'
import { simulateInWorker } from '#workers/simulateInWorker.ts'
import { useUndoKeys } from '#ui/useUndoKeys.ts'

/** What every part of the page works with: the scenarios, and which two are set against each other. */
export type CompareActions = Readonly<{
  dashboard: DashboardState
  reference: ReferenceState
  columns: readonly Compared[]
  between: ScenarioPair | null
  /** The same as the link would say it. */
  choice: BetweenChoice
}>

/** The comparison that the link asks for, with the chances that have been drawn so far. */
export function useComparison(pair: Pair): CompareActions {
  const text = useText()
  const selection = useSelection()
  const reference = useReference(selection.vintage, true)
  const known = useMemo(() => knownOf(pair, null, reference.facts), [pair, reference.facts])
  const { levers } = known
  const withoutChance = useMemo(() => choose(pair, selection, levers), [pair, selection, levers])
  const simulationsByScenario = useComparisonSimulations(known, withoutChance, simulateInWorker)
  const chosen = useMemo(
    () => ({ ...withoutChance, simulationsByScenario }),
    [withoutChance, simulationsByScenario],
  )
  const live = useLiveOutcome(known)
  const change = useChange(useMemo(() => defaultsOf(pair), [pair]))
  useClearedDraft()
  useUndoKeys(change)

  const columns = useMemo(
    () => comparedIn(known, withoutChance, text),
    [known, withoutChance, text],
  )
  return {
    dashboard: { pair, known, chosen, selection, live, change },
    reference,
    columns,
    between: betweenIn(columns, selection.between),
    choice: betweenChoice(columns, selection.between),
  }
}
