import type { IDBPTransaction } from 'idb'
import { plainWords, withPlainWords } from '#model/plainWords.ts'
import { ownEntry, ownFileAt, type OwnPackage } from '#datasets/ownPackage.ts'
import {
  openOwnDatabase,
  type KeptPackage,
  type OwnDatabase,
  type OwnSchema,
} from './ownDatabase.ts'

/**
 * Why a package cannot be stored: the browser lets the page store nothing, it is full, or a newer version
 * of the app has the database.
 */
export type StorageTrouble = 'blocked' | 'full' | 'newer'

/**
 * A package of the reader's own; with `trouble` it is in the memory of this tab alone, and lost when that
 * is closed. `linked`: it came with a link, and nobody has asked to keep it.
 */
export type ListedPackage = KeptPackage & Readonly<{ trouble: StorageTrouble | 'linked' | null }>

type InMemory = Readonly<{ listed: ListedPackage; own: OwnPackage }>

/** Packages that are not stored, by id; they come before stored ones. */
const inMemory = new Map<string, InMemory>()

/** Tells other tabs which package has changed. */
const CHANNEL = 'corridor-own'

/** All packages, by name. */
export async function listPackages(): Promise<readonly ListedPackage[]> {
  const stored = await attempt((database) => database.getAll('packages'))
  const all = new Map<string, ListedPackage>()
  for (const kept of stored.ok ? stored.value : []) {
    all.set(kept.id, { ...withPlainWords(kept), trouble: null })
  }
  for (const [id, { listed }] of inMemory) all.set(id, listed)
  return [...all.values()].toSorted((a, b) => a.name.localeCompare(b.name))
}

/** Why nothing can be stored; `null` where it can. */
export async function storageTrouble(): Promise<StorageTrouble | null> {
  const opened = await attempt(() => Promise.resolve())
  return opened.ok ? null : opened.trouble
}

/** Reads a file of a package by its place; `undefined` where it is not kept. */
export async function readKeptFile(path: string): Promise<unknown> {
  for (const { own } of inMemory.values()) {
    const file = ownFileAt(path, own)
    if (file !== undefined) return file
  }
  const stored = await attempt((database) => database.get('files', path))
  return stored.ok ? withPlainWords(stored.value) : undefined
}

/** Reads a whole package; `null` where it is not kept. */
export async function keptPackage(id: string): Promise<OwnPackage | null> {
  const { pair, chapters, library } = ownEntry(id).files
  const files = await Promise.all([pair, chapters, library].map(readKeptFile))
  return wholePackage(files)
}

/**
 * Keeps a package, in place of one with the same id: in one transaction, so that a crash leaves the old
 * or the new one. Where nothing can be stored it stays in memory, and `trouble` says why.
 */
export async function keepPackage(
  whole: OwnPackage,
  name: string = whole.pair.name,
): Promise<Readonly<{ replaced: OwnPackage | null; trouble: StorageTrouble | null }>> {
  const own = withPlainWords(whole)
  const { id, vintage: day } = own.pair
  const replaced = await keptPackage(id)
  const kept: KeptPackage = { id, name: plainWords(name), day, bytes: sizeOf(own) }
  const written = await attempt((database) => write(database, kept, own))
  const trouble = written.ok ? null : written.trouble
  if (trouble === null) inMemory.delete(id)
  else inMemory.set(id, { listed: { ...kept, trouble }, own })
  tellOthers(id)
  return { replaced, trouble }
}

/** Holds a package that came with a link in memory, and stores nothing; one that is kept stays as it is. */
export async function holdPackage(own: OwnPackage): Promise<void> {
  const { id, name, vintage: day } = own.pair
  if ((await keptPackage(id)) !== null) return
  inMemory.set(id, { listed: { id, name, day, bytes: sizeOf(own), trouble: 'linked' }, own })
}

/** Removes a package and returns it, to be brought back; `null` where none was removed. */
export async function removePackage(id: string): Promise<OwnPackage | null> {
  const removed = await keptPackage(id)
  const isHere = inMemory.delete(id)
  const stored = await attempt((database) =>
    atOnce(database, async ({ packages, files }) => {
      await packages.delete(id)
      await files.delete(IDBKeyRange.bound(`own/${id}/`, `own/${id}/\uffff`))
    }),
  )
  tellOthers(id)
  return isHere || stored.ok ? removed : null
}

/** Calls `onChange` with the id of every package that another tab changes; returns the way to stop that. */
export function followPackages(onChange: (id: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }: MessageEvent<string>) => onChange(data))
  return () => channel.close()
}

function tellOthers(id: string): void {
  const channel = new BroadcastChannel(CHANNEL)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window
  channel.postMessage(id)
  channel.close()
}

function write(database: OwnDatabase, kept: KeptPackage, own: OwnPackage): Promise<void> {
  const { pair, chapters, library } = ownEntry(kept.id).files
  return atOnce(database, async ({ packages, files }) => {
    await packages.put(kept)
    await files.put(own.pair, pair)
    await files.put(own.chapters, chapters)
    await files.put(own.library, library)
  })
}

/** Makes changes in one transaction, which only counts once it is on the disk: all of them, or none. */
async function atOnce(
  database: OwnDatabase,
  change: (stores: ReturnType<typeof storesOf>) => Promise<void>,
): Promise<void> {
  const step = database.transaction(['packages', 'files'], 'readwrite', { durability: 'strict' })
  const end = step.done.catch(() => null)
  try {
    await change(storesOf(step))
    await step.done
  } catch (error) {
    abort(step)
    await end
    throw error
  }
}

type Step = IDBPTransaction<OwnSchema, ('packages' | 'files')[], 'readwrite'>

function storesOf(step: Step) {
  return { packages: step.objectStore('packages'), files: step.objectStore('files') }
}

function abort(step: Step): void {
  try {
    step.abort()
  } catch {
    // The browser has ended it already.
  }
}

/** The open database, shared by all reads; `null` before the first one and after it was lost. */
let opened: Promise<OwnDatabase> | null = null

type Attempt<Value> =
  Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; trouble: StorageTrouble }>

/** Uses the database. Browsers refuse in many ways; all are told as one of three kinds of trouble. */
async function attempt<Value>(
  work: (database: OwnDatabase) => Promise<Value>,
): Promise<Attempt<Value>> {
  try {
    opened ??= openOwnDatabase(() => (opened = null))
    return { ok: true, value: await work(await opened) }
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble !== 'full') opened = null
    return { ok: false, trouble }
  }
}

function troubleOf(error: unknown): StorageTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'VersionError' ? 'newer' : 'blocked'
}

function wholePackage([pair, chapters, library]: readonly unknown[]): OwnPackage | null {
  const isWhole = pair !== undefined && chapters !== undefined && library !== undefined
  // Nothing but `write` puts files there, and they are whole packages.
  return isWhole ? ({ pair, chapters, library } as OwnPackage) : null
}

/** The size of a package as JSON, in bytes. */
function sizeOf(own: OwnPackage): number {
  return new Blob([JSON.stringify(own)]).size
}
