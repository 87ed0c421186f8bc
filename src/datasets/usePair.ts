import { useQuery, useQueryClient } from '@tanstack/react-query'
import { DatasetError } from './datasetError.ts'
import { manifestQuery, pairQuery } from './queries.ts'
import type { Manifest, Pair } from './schemas.ts'

export type PairEntry = Manifest['pairs'][number]

/**
 * The loading state of a pair. `isOther`: the requested pair does not exist, so this is the first
 * one.
 */
export type PairState =
  | Readonly<{ status: 'loading' }>
  | Readonly<{ status: 'failed'; error: Error; retry: () => void }>
  | Readonly<{ status: 'ready'; pair: Pair; entry: PairEntry; isOther: boolean }>

/**
 * Loads the data of the pair with this id, else of the first pair: the release of the given
 * `vintage` (a date) if the site still has its files, else the current release.
 */
export function usePair(id: string | undefined, vintage: string | undefined): PairState {
  const client = useQueryClient()
  const manifest = useQuery(manifestQuery())
  const current = manifest.data && currentEntry(manifest.data, id)
  const pinned = current && vintage !== undefined ? entryOf(current, vintage) : undefined
  const archived = useQuery({ ...pairQuery(pinned ?? NO_ENTRY), enabled: pinned !== undefined })
  const entry = pinned && !isLost(archived.error) ? pinned : current
  const pair = useQuery({ ...pairQuery(entry ?? NO_ENTRY), enabled: entry !== undefined })

  const error = manifest.error ?? pair.error
  if (error) {
    return { status: 'failed', error, retry: () => void client.resetQueries() }
  }
  if (!entry || !pair.data) return { status: 'loading' }
  return { status: 'ready', pair: pair.data, entry, isOther: id !== undefined && id !== entry.id }
}

/** Returns the entry of the pair with this id, else the first of the manifest. */
export function currentEntry({ pairs }: Manifest, id: string | undefined): PairEntry | undefined {
  return pairs.find((entry) => entry.id === id) ?? pairs[0]
}

/**
 * Returns an entry with the files of a vintage: each vintage has its own folder with the same file
 * names.
 */
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

/**
 * Returns the vintage (a date) of an entry's files; `null` if they are not in a vintage's folder.
 */
export function vintageOf({ files }: PairEntry): string | null {
  return /^\d{4}-\d{2}-\d{2}(?=\/)/.exec(files.pair)?.[0] ?? null
}

/** True if the file was removed, or its format is no longer supported. */
function isLost(error: Error | null): boolean {
  return (
    error instanceof DatasetError && (error.reason === 'missing' || error.reason === 'unreadable')
  )
}

/** Placeholder for a disabled query; never fetched. */
const NO_ENTRY: PairEntry = { id: '', name: '', files: { pair: '', chapters: '', library: '' } }
