import type { Chapters, Library, Manifest, Pair } from './schemas.ts'

/** A data package of the reader's own: the same three files that the build makes of a built-in one. */
export type OwnPackage = Readonly<{ pair: Pair; chapters: Chapters; library: Library }>

/** What ids of the reader's own packages begin with, so that a link tells them from built-in ones. */
const OWN = 'own-'

/** True for the id of a package of the reader's own, `own-fra-deu`. */
export function isOwnPair(id: string): boolean {
  return id.startsWith(OWN)
}

/** Returns the entry of a package of the reader's own: the places of its files follow from its id. */
export function ownEntry(id: string): Manifest['pairs'][number] {
  const place = (file: keyof OwnPackage) => `own/${id}/${file}.json`
  return {
    id,
    name: id,
    files: { pair: place('pair'), chapters: place('chapters'), library: place('library') },
  }
}

/** Returns the file of a package at this place; `undefined` where it is none of this package. */
export function ownFileAt(path: string, { pair, chapters, library }: OwnPackage): unknown {
  const { files } = ownEntry(pair.id)
  if (path === files.pair) return pair
  if (path === files.chapters) return chapters
  return path === files.library ? library : undefined
}

/** True for the place of a file of the reader's own, which is on no server. */
export function isOwnFile(path: string): boolean {
  return path.startsWith('own/')
}

/** Reads a file of the reader's own by its place; `undefined` where it is not kept. */
export type ReadOwnFile = (path: string) => Promise<unknown>

let reader: ReadOwnFile = () => Promise.resolve(undefined)

/** Sets where files of the reader's own are read from: the app asks the browser's database. */
export function readOwnFilesWith(read: ReadOwnFile): void {
  reader = read
}

/** Reads a file of the reader's own. */
export function readOwnFile(path: string): Promise<unknown> {
  return reader(path)
}
