import type { Chapters, Library, Pair } from '#datasets/schemas.ts'

/** All that is known of one pair in one release: what its figures are made from, and who says so. */
export type PairFiles = Readonly<{ pair: Pair; chapters: Chapters; library: Library }>
