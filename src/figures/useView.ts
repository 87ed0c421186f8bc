import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { choose } from '#analysis/choose.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { hasLevers } from '#analysis/figureNeeds.ts'
import { knownOf } from '#analysis/levers/leverResources.ts'
import { useReference, type ReferenceState } from '#analysis/levers/useReference.ts'
import { useLiveOutcome } from '#analysis/useLiveOutcome.ts'
import { chaptersQuery } from '#datasets/queries.ts'
import type { Chapters, Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { useClearDraftOnCommit, useSelection } from '#state/session/useSelection.ts'
import { useAnnouncedChange } from '#figures/words/useAnnouncedChange.ts'

type LoadedViewState = ViewState &
  Readonly<{ reference: ReferenceState; chapters: UseQueryResult<Chapters> }>

/**
 * The state of a page of figures, computed from the link and updated while a slider moves.
 *
 * @param wantsReference whether the page shows chance or other pairs; levers load the data in any case
 */
export function useView(pair: Pair, entry: PairEntry, wantsReference: boolean): LoadedViewState {
  const selection = useSelection()
  // HS chapters are loaded once the reader looks inside a category.
  const chapters = useQuery({
    ...chaptersQuery(entry),
    enabled: selection.product !== undefined,
  })
  const isLevered = useMemo(() => hasLevers(selection), [selection])
  const reference = useReference(selection.vintage, wantsReference || isLevered)
  const { facts } = reference
  const known = useMemo(
    () => knownOf(pair, chapters.data ?? null, facts),
    [pair, chapters.data, facts],
  )
  // Without levers the engine is ignored, so that the outcome is not computed again when it is loaded.
  const levers = isLevered ? known.levers : null
  const chosen = useMemo(() => choose(pair, selection, levers), [pair, selection, levers])
  const live = useLiveOutcome(known)
  const change = useAnnouncedChange(pair, live)
  useClearDraftOnCommit()
  return { pair, known, chosen, selection, live, change, reference, chapters }
}
