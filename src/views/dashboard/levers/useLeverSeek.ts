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

/** What was worked out, and the links without and with it. */
type Found = Readonly<{ answer: SeekAnswer; edit: Edit; before: string; after: string }>

/** What was found, and the total from which the search began. */
export type SeekAnswer = Seeking & Readonly<{ from: Usd }>

/** A search for what the target takes; what it found goes once anything else is changed. */
export type LeverSeekState = Readonly<{
  /** The total of the target's year as the scenario stands. */
  now: Usd
  answer: SeekAnswer | null
  isApplied: boolean
  work: (way: SeekWay, levers: readonly LeverId[]) => void
  forget: () => void
  /** Takes over what was found, or brings back what was before, as one step. */
  toggle: () => void
}>

/** Searches when it is asked to, since that takes longer than a slider may wait. */
export function useLeverSeek(viewState: ViewState, model: LeverModel): LeverSeekState {
  const [found, setFound] = useState<Found | null>(null)
  const { pair, chosen, selection, change } = viewState
  const link = writeLink(selection)
  const isApplied = found?.after === link
  // What the sentence works out would already be on target, so the scenario is taken as it was set.
  const { scenario, target } = chosen.choice
  const asked = { base: chosen.outcome.base, scenario, target, model }
  const now = totalWith(asked, scenario.levers)

  function work(way: SeekWay, levers: readonly LeverId[]) {
    const seeking = seekLevers(way, { ...asked, levers, firstYear: leverFirstYear(viewState) })
    const edit = editOf(seeking.goal.settings)
    const after = writeLink(sparse(edit(selection), defaultsOf(pair)))
    setFound({ answer: { ...seeking, from: now }, edit, before: link, after })
  }

  function toggle() {
    if (isApplied) change.undo()
    else if (found) change.commit(found.edit, 'seek')
  }

  const isCurrent = found !== null && (isApplied || found.before === link)
  const answer = isCurrent ? found.answer : null
  return { now, answer, isApplied, work, forget: () => setFound(null), toggle }
}

/** Levers lead to the target along a path; so the sentence works out the year, not the growth. */
function editOf(settings: readonly LeverSetting[]): Edit {
  const levers = settings.map(({ lever, value, year }) => ({ lever, strength: value, year }))
  return ({ solve: _solve, ...others }: Selection) => ({ ...others, levers })
}
