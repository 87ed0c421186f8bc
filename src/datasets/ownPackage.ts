import type { Chapters, Library, Pair } from './schemas.ts'

/** A data package of the reader's own: the same three files that the build makes of a built-in one. */
export type OwnPackage = Readonly<{ pair: Pair; chapters: Chapters; library: Library }>

/** What ids of the reader's own packages begin with, so that a link tells them from built-in ones. */
const OWN = 'own-'

/** True for the id of a package of the reader's own, `own-fra-deu`. */
export function isOwnPair(id: string): boolean {
  return id.startsWith(OWN)
}
