import * as z from 'zod/mini'
import { referenceFile } from '#datasets/referenceSchemas.ts'
import { chaptersFile, libraryFile, pairFile } from '#datasets/schemas.ts'

z.config({ jitless: true })

/** The id of the element of a standalone page that contains the data of its figures. */
export const STANDALONE_DATA = 'corridor-data'

/** Returns the schema of a list that nothing changes. */
function list<Entry extends z.ZodMiniType>(entry: Entry) {
  return z.readonly(z.array(entry))
}

const simulation = z.object({
  bands: list(
    z.object({
      year: z.number(),
      p2: z.number(),
      p10: z.number(),
      p25: z.number(),
      p50: z.number(),
      p75: z.number(),
      p90: z.number(),
      p97: z.number(),
    }),
  ),
  chances: list(z.object({ year: z.number(), at: z.number(), by: z.number() })),
  paths: z.number(),
  hasLeverDraws: z.boolean(),
})

/** The data of the figures of a standalone page, which fetches nothing. */
export const standaloneData = z.object({
  lang: z.string(),
  /** The address of the app, to link to. */
  site: z.string(),
  /** Whether figures have sliders. */
  controls: z.boolean(),
  pairs: z.array(z.object({ pair: pairFile, chapters: chaptersFile, library: libraryFile })),
  /** Evidence on levers; `null` where no figure needs it. */
  reference: z.nullable(referenceFile),
  /**
   * In the order of the page; `pair` is an index into `pairs`, and `simulations` are those from which its
   * words were written, one for each scenario that it draws.
   */
  figures: z.array(
    z.object({
      figure: z.string(),
      link: z.string(),
      pair: z.int(),
      simulations: list(z.nullable(simulation)),
    }),
  ),
})

export type StandaloneData = Readonly<z.infer<typeof standaloneData>>

/** Writes JSON escaped for a script element: it cannot contain the end tag. */
export function embeddedJson(content: unknown): string {
  return JSON.stringify(content).replaceAll('<', String.raw`\u003c`)
}
