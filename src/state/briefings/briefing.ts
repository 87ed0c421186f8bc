import * as z from 'zod/mini'
import { plainWords } from '#model/plainWords.ts'

z.config({ jitless: true })

/** The most that a briefing holds: characters of a title and of any other text, and pages. */
export const BRIEFING_LIMITS = { title: 200, text: 20_000, pages: 100 } as const

/** What somebody has written, here or elsewhere. */
const words = z.pipe(z.string(), z.transform(plainWords))

/** One page of a briefing: a figure, with the link of the view it had when it was added. */
const pageSchema = z.object({
  id: z.string(),
  /** The id of a figure. */
  figure: z.string(),
  /** The link of the view, with pair and vintage pinned, so that its numbers never change. */
  link: z.string(),
  /**
   * The neutral paragraph as the reader edited it, in the Markdown subset with tokens for numbers;
   * `null` while it is the figure's default.
   */
  paragraph: z.nullable(words),
  /** The reader's own note, in the Markdown subset; empty without one. */
  note: words,
})

/** A briefing as the browser stores it and an evidence bundle contains it. */
export const briefingSchema = z.object({
  id: z.string(),
  title: words,
  /** In the Markdown subset; empty without one. */
  introduction: words,
  paper: z.enum(['a4', 'letter']),
  theme: z.enum(['light', 'dark']),
  pages: z.array(pageSchema),
  /** ISO 8601. */
  changedAt: z.string(),
})

export type Briefing = Readonly<z.infer<typeof briefingSchema>>
export type BriefingPage = Briefing['pages'][number]

/** Returns where a briefing exceeds its limits: `title`, `pages`, `pages.3.note`. */
export function overlongParts({ title, introduction, pages }: Briefing): readonly string[] {
  const texts = pages.flatMap(({ note, paragraph }, index) => [
    [`pages.${index}.note`, note],
    [`pages.${index}.paragraph`, paragraph ?? ''],
  ])
  const overlong = [['introduction', introduction], ...texts].flatMap(([at = '', text = '']) =>
    text.length > BRIEFING_LIMITS.text ? at : [],
  )
  return [
    ...(title.length > BRIEFING_LIMITS.title ? ['title'] : []),
    ...(pages.length > BRIEFING_LIMITS.pages ? ['pages'] : []),
    ...overlong,
  ]
}
