import { useMemo } from 'react'
import type { Pair } from '#datasets/schemas.ts'
import { choose, defaultsOf } from '#analysis/choose.ts'
import { type Compared } from '#analysis/compared.ts'
import { comparedIn } from '#figures/words/comparedNames.ts'
import { betweenChoice, betweenIn, type Between } from '#analysis/comparedBetween.ts'
import type { Desk } from '#analysis/desk.ts'
import { knownOf } from '#analysis/levers/leverFacts.ts'
import { useBeside } from '#analysis/simulation/useBeside.ts'
import { useLiveOutcome } from '#analysis/useLiveOutcome.ts'
import { useReference, type ReferenceState } from '#analysis/levers/useReference.ts'
import { useText } from '#i18n/useText.ts'
import type { BetweenChoice } from '#state/link/selection.ts'
import { useChange, useLetGo, useSelection } from '#state/session/useSelection.ts'
import { simulateInWorker } from '#workers/simulateInWorker.ts'
import { useUndoKeys } from '#ui/useUndoKeys.ts'

/** What every part of the page works with: the scenarios, and which two are set against each other. */
export type Comparison = Readonly<{
  desk: Desk
  reference: ReferenceState
  columns: readonly Compared[]
  between: Between | null
  /** The same as the link would say it. */
  choice: BetweenChoice
}>

/** The comparison that the link asks for, with the chances that have been drawn so far. */
export function useComparison(pair: Pair): Comparison {
  const text = useText()
  const selection = useSelection()
  const reference = useReference(selection.vintage, true)
  const known = useMemo(() => knownOf(pair, null, reference.facts), [pair, reference.facts])
  const { levers } = known
  const undrawn = useMemo(() => choose(pair, selection, levers), [pair, selection, levers])
  const beside = useBeside(known, undrawn, simulateInWorker)
  const chosen = useMemo(() => ({ ...undrawn, beside }), [undrawn, beside])
  const live = useLiveOutcome(known)
  const change = useChange(useMemo(() => defaultsOf(pair), [pair]))
  useLetGo()
  useUndoKeys(change)

  const columns = useMemo(() => comparedIn(known, undrawn, text), [known, undrawn, text])
  return {
    desk: { pair, known, chosen, selection, live, change },
    reference,
    columns,
    between: betweenIn(columns, selection.between),
    choice: betweenChoice(columns, selection.between),
  }
}
