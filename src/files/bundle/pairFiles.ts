import type { Chapters, Library, Pair } from '#datasets/schemas.ts'

/** The three data files of one pair in one release. */
export type PairFiles = Readonly<{ pair: Pair; chapters: Chapters; library: Library }>
