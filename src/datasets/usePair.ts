import { useQuery, useQueryClient } from '@tanstack/react-query'
import { DatasetError } from './datasetError.ts'
import { isOwnFile, isOwnPair, ownEntry } from './ownPackage.ts'
import { manifestQuery, pairQuery } from './queries.ts'
import type { Manifest, Pair } from './schemas.ts'

export type PairEntry = Manifest['pairs'][number]

/** The loading state of a pair. `missing`: neither built in nor, as one of the reader's own, in this browser. */
export type PairState =
  | Readonly<{ status: 'loading' }>
  | Readonly<{ status: 'missing' }>
  | Readonly<{ status: 'failed'; error: Error; retry: () => void }>
  | Readonly<{ status: 'ready'; pair: Pair; entry: PairEntry }>

/**
 * Loads the data of the pair with this id, or of the first pair without one: the release of the given
 * `vintage` (a date) if the site still has its files, else the current release. No other pair stands
 * in for one that is missing: what a link assumes of it is about its sources and amounts.
 */
export function usePair(id: string | undefined, vintage: string | undefined): PairState {
  const client = useQueryClient()
  const manifest = useQuery(manifestQuery())
  const wanted = manifest.data && currentEntry(manifest.data, id, vintage)
  const attempt = useQuery({ ...pairQuery(wanted ?? NO_ENTRY), enabled: wanted !== undefined })
  const isGone = isLost(attempt.error)
  const isOwn = id !== undefined && isOwnPair(id)
  const entry = isGone && !isOwn ? manifest.data && builtEntry(manifest.data, id) : wanted
  const pair = useQuery({ ...pairQuery(entry ?? NO_ENTRY), enabled: entry !== undefined })

  if (manifest.data && (!entry || (isGone && isOwn))) return { status: 'missing' }
  const error = manifest.error ?? pair.error
  if (error) {
    return { status: 'failed', error, retry: () => void client.resetQueries() }
  }
  if (!entry || !pair.data) return { status: 'loading' }
  return { status: 'ready', pair: pair.data, entry }
}

/**
 * Returns the entry of the pair with this id, or the first of the manifest without one; with a vintage,
 * its files of that release; `undefined` for an unknown pair. A pair of the reader's own has an entry
 * whether it is kept here or not.
 */
export function currentEntry(
  manifest: Manifest,
  id: string | undefined,
  vintage?: string,
): PairEntry | undefined {
  const entry = id !== undefined && isOwnPair(id) ? ownEntry(id) : builtEntry(manifest, id)
  return entry && vintage !== undefined ? entryOf(entry, vintage) : entry
}

function builtEntry({ pairs }: Manifest, id: string | undefined): PairEntry | undefined {
  return id === undefined ? pairs[0] : pairs.find((entry) => entry.id === id)
}

/**
 * Returns an entry with the files of a vintage: each vintage has its own folder with the same file
 * names. A package of the reader's own has no releases.
 */
function entryOf(entry: PairEntry, vintage: string): PairEntry {
  const { id, name, files } = entry
  if (isOwnFile(files.pair)) return entry
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
