import type { QueryClient } from '@tanstack/react-query'
import { manifestQuery, pairQuery } from '#datasets/queries.ts'
import { currentEntry } from '#datasets/usePair.ts'
import { hasLevers } from '#analysis/figureNeeds.ts'
import type { Selection } from '#state/link/selection.ts'
import type { Known } from '#analysis/known.ts'
import { knownOf } from './knownOf.ts'
import { pinnedRelease, referenceQuery } from './referenceQuery.ts'

/**
 * Loads the data of a selection into the query cache, so that the first render has them. Never
 * rejects: what could not be loaded is reported where it is shown, and the result is `null`.
 *
 * @param wantsReference whether to load the reference data without levers too
 */
export async function prefetchPair(
  queries: QueryClient,
  selection: Selection,
  wantsReference: boolean,
): Promise<Known | null> {
  try {
    const { pair, vintage } = selection
    const manifest = await queries.fetchQuery({ ...manifestQuery(), retry: false })
    const entry = currentEntry(manifest, pair, vintage)
    if (!entry) return null
    const isReferenceUsed = wantsReference || hasLevers(selection)
    const [data, resources] = await Promise.all([
      queries.fetchQuery({ ...pairQuery(entry), retry: false }),
      isReferenceUsed && manifest.reference !== undefined
        ? queries.fetchQuery({
            ...referenceQuery(manifest.reference, pinnedRelease(selection)),
            retry: false,
          })
        : null,
    ])
    return knownOf(data, null, resources)
  } catch {
    // The query keeps the error.
    return null
  }
}
