import * as z from 'zod/mini'

z.config({ jitless: true })

/** One figure of a briefing, frozen as it was when it was picked. */
const briefingPage = z.object({
  id: z.string(),
  /** The id of a figure. */
  figure: z.string(),
  /** The link of the view, with its pair and its vintage, so that the numbers stay what they were. */
  link: z.string(),
  /**
   * The neutral paragraph as the reader changed it, in the Markdown subset with tokens for numbers;
   * `null` as long as it is the one that the figure proposes.
   */
  paragraph: z.nullable(z.string()),
  /** The reader's own words, in the Markdown subset; empty without any. */
  note: z.string(),
})

/** A briefing as it is kept in the browser and in an evidence bundle. */
export const briefingFile = z.object({
  id: z.string(),
  title: z.string(),
  /** In the Markdown subset; empty without any. */
  introduction: z.string(),
  paper: z.enum(['a4', 'letter']),
  theme: z.enum(['light', 'dark']),
  pages: z.array(briefingPage),
  /** ISO 8601. */
  changedAt: z.string(),
})

export type Briefing = Readonly<z.infer<typeof briefingFile>>
export type BriefingPage = Briefing['pages'][number]
