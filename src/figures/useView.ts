import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { choose } from '#analysis/choose.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { hasLevers } from '#analysis/figureNeeds.ts'
import { knownOf } from '#analysis/levers/knownOf.ts'
import { useReference, type ReferenceState } from '#analysis/levers/useReference.ts'
import { useLiveOutcome } from '#analysis/useLiveOutcome.ts'
import { chaptersQuery } from '#datasets/queries.ts'
import type { Chapters, Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { useAnnouncedChange } from '#figures/words/useAnnouncedChange.ts'

/** The view state with the queries for data that are loaded on demand. */
type LoadedViewState = ViewState &
  Readonly<{ reference: ReferenceState; chapters: UseQueryResult<Chapters> }>

/**
 * Returns the state of a page with figures, computed from the selection in its link. `live` is the
 * outcome while a slider moves; `change` has the functions that edit the selection.
 *
 * @param wantsReference whether to load the reference data (levers, statistics of other country pairs);
 * a selection with levers loads them in any case
 */
export function useView(pair: Pair, entry: PairEntry, wantsReference: boolean): LoadedViewState {
  const selection = useSelection()
  // The subdivision of categories into HS chapters is loaded when a category is opened.
  const chapters = useQuery({
    ...chaptersQuery(entry),
    enabled: selection.product !== undefined,
  })
  const isLevered = useMemo(() => hasLevers(selection), [selection])
  const reference = useReference(selection, wantsReference || isLevered)
  const { facts } = reference
  const known = useMemo(
    () => knownOf(pair, chapters.data ?? null, facts),
    [pair, chapters.data, facts],
  )
  // Without levers in the selection, the outcome need not be recomputed when the lever engine is loaded.
  const levers = isLevered ? known.levers : null
  const chosen = useMemo(() => choose(pair, selection, levers), [pair, selection, levers])
  const live = useLiveOutcome(known)
  const change = useAnnouncedChange(pair, live)
  return { pair, known, chosen, selection, live, change, reference, chapters }
}
