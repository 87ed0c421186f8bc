import { openDB, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb'

/** What is shown of a package without reading it. */
export type KeptPackage = Readonly<{
  id: string
  /** The name that the reader gave it, or that of its pair. */
  name: string
  /** The day on which it was made, ISO 8601. */
  day: string
  /** The size of its files, in bytes. */
  bytes: number
}>

/** The newest form of the database. */
export type OwnSchema = {
  packages: { key: string; value: KeptPackage }
  /** The files of packages by their places (`own/<id>/pair.json`), so that a page reads no more than it shows. */
  files: { key: string; value: object }
}

export type OwnDatabase = IDBPDatabase<OwnSchema>

type Upgrade = IDBPTransaction<OwnSchema, StoreNames<OwnSchema>[], 'versionchange'>

/**
 * The steps from an empty database to the newest one: the first leads to version 1. A step is never
 * changed once it was released; each has a test with a database as its version left it.
 */
const STEPS: readonly ((database: OwnDatabase, upgrade: Upgrade) => void)[] = [
  (database) => {
    database.createObjectStore('packages', { keyPath: 'id' })
    database.createObjectStore('files')
  },
]

const NAME = 'corridor-own'

/**
 * Opens the database, brought up to date in one transaction: it is as it was, or as it should be.
 *
 * @param onLost called when the browser closed the connection, or another tab needs it closed for its upgrade
 * @throws DOMException where the browser refuses, or a newer version of the app has upgraded it already
 */
export async function openOwnDatabase(onLost: () => void): Promise<OwnDatabase> {
  const database = await openDB<OwnSchema>(NAME, STEPS.length, {
    upgrade: (upgraded, oldVersion, _newVersion, upgrade) => {
      for (const step of STEPS.slice(oldVersion)) step(upgraded, upgrade)
    },
    blocking: () => {
      database.close()
      onLost()
    },
    terminated: onLost,
  })
  return database
}
