import { useQuery, useQueryClient } from '@tanstack/react-query'
import { manifestQuery, pairQuery } from './queries.ts'
import type { Manifest, Pair } from './schemas.ts'

export type PairEntry = Manifest['pairs'][number]

/** How far the figures of a pair have come. `isOther`: the pair asked for is not there, so this is the first. */
export type PairState =
  | Readonly<{ status: 'loading' }>
  | Readonly<{ status: 'failed'; error: Error; retry: () => void }>
  | Readonly<{ status: 'ready'; pair: Pair; entry: PairEntry; isOther: boolean }>

/** The figures of the pair with this id, or of the first pair there is. */
export function usePair(id: string | undefined): PairState {
  const client = useQueryClient()
  const manifest = useQuery(manifestQuery())
  const asked = manifest.data?.pairs.find((entry) => entry.id === id)
  const entry = asked ?? manifest.data?.pairs[0]
  const pair = useQuery({ ...pairQuery(entry ?? NO_ENTRY), enabled: entry !== undefined })

  const error = manifest.error ?? pair.error
  if (error) {
    return { status: 'failed', error, retry: () => void client.resetQueries() }
  }
  if (!entry || !pair.data) return { status: 'loading' }
  return { status: 'ready', pair: pair.data, entry, isOther: id !== undefined && !asked }
}

/** Stands in until the manifest is there; never asked for. */
const NO_ENTRY: PairEntry = { id: '', name: '', files: { pair: '', chapters: '', library: '' } }
