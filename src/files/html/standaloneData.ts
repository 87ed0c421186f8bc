import * as z from 'zod/mini'
import { referenceFile } from '#datasets/referenceSchemas.ts'
import { chaptersFile, libraryFile, pairFile } from '#datasets/schemas.ts'

z.config({ jitless: true })

/** The element of a page of its own that holds what its figures are made from. */
export const STANDALONE_DATA = 'corridor-data'

/** What makes the figures of a page of its own live, where there is nothing to fetch. */
export const standaloneData = z.object({
  lang: z.string(),
  /** The address of the app, for the way to the whole. */
  site: z.string(),
  /** Figures keep their own sliders. */
  controls: z.boolean(),
  pairs: z.array(z.object({ pair: pairFile, chapters: chaptersFile, library: libraryFile })),
  /** What is known of levers; `null` where no figure needs it. */
  reference: z.nullable(referenceFile),
  /** In the order of the page; `pair` is a place in `pairs`. */
  figures: z.array(z.object({ figure: z.string(), link: z.string(), pair: z.int() })),
})

export type StandaloneData = Readonly<z.infer<typeof standaloneData>>

/** JSON that may stand in a page: nothing in it can end the element it stands in. */
export function embeddedJson(content: unknown): string {
  return JSON.stringify(content).replaceAll('<', String.raw`\u003c`)
}
