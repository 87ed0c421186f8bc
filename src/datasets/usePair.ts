import { useQuery, useQueryClient } from '@tanstack/react-query'
import { DatasetError } from './datasetError.ts'
import { manifestQuery, pairQuery } from './queries.ts'
import type { Manifest, Pair } from './schemas.ts'

export type PairEntry = Manifest['pairs'][number]

/** How far the figures of a pair have come. `isOther`: the pair asked for is not there, so this is the first. */
export type PairState =
  | Readonly<{ status: 'loading' }>
  | Readonly<{ status: 'failed'; error: Error; retry: () => void }>
  | Readonly<{ status: 'ready'; pair: Pair; entry: PairEntry; isOther: boolean }>

/**
 * The figures of the pair with this id, or of the first pair there is; of an older `vintage` as long
 * as its files lie beside the manifest, else of the current one.
 */
export function usePair(id: string | undefined, vintage: string | undefined): PairState {
  const client = useQueryClient()
  const manifest = useQuery(manifestQuery())
  const current = manifest.data && currentEntry(manifest.data, id)
  const pinned = current && vintage !== undefined ? entryOf(current, vintage) : undefined
  const old = useQuery({ ...pairQuery(pinned ?? NO_ENTRY), enabled: pinned !== undefined })
  const entry = pinned && !isLost(old.error) ? pinned : current
  const pair = useQuery({ ...pairQuery(entry ?? NO_ENTRY), enabled: entry !== undefined })

  const error = manifest.error ?? pair.error
  if (error) {
    return { status: 'failed', error, retry: () => void client.resetQueries() }
  }
  if (!entry || !pair.data) return { status: 'loading' }
  return { status: 'ready', pair: pair.data, entry, isOther: id !== undefined && id !== entry.id }
}

/** The pair with this id, or else the first there is. */
export function currentEntry({ pairs }: Manifest, id: string | undefined): PairEntry | undefined {
  return pairs.find((entry) => entry.id === id) ?? pairs[0]
}

/** Where the files of one vintage lie: each in a folder of its own, under the same names. */
export function entryOf({ id, name, files }: PairEntry, vintage: string): PairEntry {
  const inVintage = (path: string) => `${vintage}${path.slice(path.indexOf('/'))}`
  return {
    id,
    name,
    files: {
      pair: inVintage(files.pair),
      chapters: inVintage(files.chapters),
      library: inVintage(files.library),
    },
  }
}

/** The vintage whose files an entry names; `null` where they lie in no folder of their own. */
export function vintageOf({ files }: PairEntry): string | null {
  return /^\d{4}-\d{2}-\d{2}(?=\/)/.exec(files.pair)?.[0] ?? null
}

/** Gone from beside the page, or written in a form that is no longer read. */
function isLost(error: Error | null): boolean {
  return (
    error instanceof DatasetError && (error.trouble === 'missing' || error.trouble === 'unreadable')
  )
}

/** Stands in until the manifest is there; never asked for. */
const NO_ENTRY: PairEntry = { id: '', name: '', files: { pair: '', chapters: '', library: '' } }
