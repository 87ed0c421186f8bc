import { readdirSync, readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { chaptersFile, libraryFile, pairFile } from '#datasets/schemas.ts'

/** What a version of the database held: the stores by name, with the key of each value where it has no path to it. */
type Recorded = Readonly<{
  version: number
  stores: Readonly<
    Record<
      string,
      Readonly<{
        keyPath: string | null
        records: readonly Readonly<{ key?: string; value: unknown }>[]
      }>
    >
  >
}>

const FOLDER = 'tests/fixtures/own'
const VERSIONS = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Recorded,
)

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.resetModules()
  return () => vi.unstubAllGlobals()
})

it('a database of every version up to the newest is recorded, to be upgraded here', async () => {
  const { listPackages } = await import('#datasets/own/ownStore.ts')
  await listPackages()
  const [{ version: newest = 0 } = {}] = await indexedDB.databases()
  const numbers = VERSIONS.map(({ version }) => version).toSorted((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: newest }, (_, index) => index + 1))
})

it.each(VERSIONS)('packages that version $version kept are read whole', async (recorded) => {
  await restore(recorded)
  const { listPackages, keptPackage } = await import('#datasets/own/ownStore.ts')
  const [listed] = await listPackages()
  expect(listed).toEqual({
    id: 'own-abc-xyz',
    name: 'Alphia–Xylonia',
    day: '2025-01-15',
    bytes: expect.any(Number),
    trouble: null,
  })
  const own = await keptPackage('own-abc-xyz')
  expect(pairFile.parse(own?.pair).name).toBe('Alphia–Xylonia')
  expect(chaptersFile.parse(own?.chapters)).toEqual(own?.chapters)
  expect(libraryFile.parse(own?.library)).toEqual(own?.library)
})

/** Makes the database as it was recorded, with the browser's own interface and none of our code. */
function restore({ version, stores }: Recorded): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('corridor-own', version)
    request.addEventListener('error', () => reject(request.error))
    request.addEventListener('upgradeneeded', () => {
      for (const [name, { keyPath, records }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(name, { keyPath })
        for (const { key, value } of records) store.put(value, key)
      }
    })
    request.addEventListener('success', () => {
      request.result.close()
      resolve()
    })
  })
}
