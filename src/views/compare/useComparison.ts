import { useMemo } from 'react'
import type { Pair } from '#datasets/schemas.ts'
import { choose, defaultsOf } from '#figures/choose.ts'
import { comparedIn, type Compared } from '#figures/compared.ts'
import { betweenChoice, betweenIn, type Between } from '#figures/comparedBetween.ts'
import type { Desk } from '#figures/desk.ts'
import { knownOf } from '#figures/leverFacts.ts'
import { useBeside } from '#figures/useBeside.ts'
import { useLiveOutcome } from '#figures/useLiveOutcome.ts'
import { useReference, type ReferenceState } from '#figures/useReference.ts'
import { useText } from '#i18n/useText.ts'
import type { BetweenChoice } from '#state/selection.ts'
import { useChange, useLetGo, useSelection } from '#state/useSelection.ts'
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
