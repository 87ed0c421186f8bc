import { useState } from 'react'
import { defaultsOf } from '#analysis/choose.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { totalWith } from '#model/levers/goalSeek.ts'
import type { LeverModel } from '#model/levers/lever.ts'
import type { LeverId, LeverSetting } from '#model/scenario.ts'
import { seekLevers, type Seeking, type SeekWay } from '#model/levers/seekLevers.ts'
import type { Usd } from '#model/units.ts'
import { sparse } from '#state/scenario/choice.ts'
import { writeLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import type { Edit } from '#state/session/useSelection.ts'
import { leverFirstYear } from './leverFirstYear.ts'

/** A result, the edit that applies it, and the links before and after that edit. */
type SearchResult = Readonly<{ answer: SeekAnswer; edit: Edit; before: string; after: string }>

/** The result of a search, and the total before it. */
export type SeekAnswer = Seeking & Readonly<{ from: Usd }>

/** A search for lever settings that reach the target; any other edit discards its result. */
export type LeverSeekState = Readonly<{
  /** The total in the target's year under the current scenario. */
  now: Usd
  answer: SeekAnswer | null
  isApplied: boolean
  search: (way: SeekWay, levers: readonly LeverId[]) => void
  clear: () => void
  /** Applies the result, or undoes that, in one step of the history. */
  toggle: () => void
}>

/** Searches only on request, since that is too slow to run while a slider is dragged. */
export function useLeverSeek(viewState: ViewState, model: LeverModel): LeverSeekState {
  const [result, setResult] = useState<SearchResult | null>(null)
  const { pair, chosen, selection, change } = viewState
  const link = writeLink(selection)
  const isApplied = result?.after === link
  // Starts from the chosen scenario: the solved one would reach the target already.
  const { scenario, target } = chosen.choice
  const problem = { base: chosen.outcome.base, scenario, target, model }
  const now = totalWith(problem, scenario.levers)

  function search(way: SeekWay, levers: readonly LeverId[]) {
    const seeking = seekLevers(way, { ...problem, levers, firstYear: leverFirstYear(viewState) })
    const edit = editOf(seeking.goal.settings)
    const after = writeLink(sparse(edit(selection), defaultsOf(pair)))
    setResult({ answer: { ...seeking, from: now }, edit, before: link, after })
  }

  function toggle() {
    if (isApplied) change.undo()
    else if (result) change.commit(result.edit, 'seek')
  }

  const isCurrent = result !== null && (isApplied || result.before === link)
  const answer = isCurrent ? result.answer : null
  return { now, answer, isApplied, search, clear: () => setResult(null), toggle }
}

/** Sets the levers and makes the year the unknown: a solved growth would hit the target anyway. */
function editOf(settings: readonly LeverSetting[]): Edit {
  const levers = settings.map(({ lever, value, year }) => ({ lever, strength: value, year }))
  return ({ solve: _solve, ...selection }: Selection) => ({ ...selection, levers })
}
