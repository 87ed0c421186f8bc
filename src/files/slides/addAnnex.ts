import type PptxGenJS from 'pptxgenjs'
import { printableText } from '#files/text/printableText.ts'
import type { PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import { isCommon, sharedAssumptions } from '#files/briefing/sharedAssumptions.ts'
import { addressOf, bibliography, hostOf, referenceInWords } from '#files/briefing/bibliography.ts'
import { addSlide, LIST_BOX, slideWords, type Deck } from './slideFrame.ts'
import { SLIDE_WIDTH, textHeight } from './slideLayout.ts'

/** A paragraph of the annex: a heading, a bullet point, or a numbered publication. */
type Line = Readonly<{
  words: string
  kind: 'heading' | 'point' | 'publication'
  /** The address of a publication; `null` without one, and for other kinds. */
  url: string | null
  /** The number of a publication, from 1; 0 for other kinds. */
  number: number
}>

/** Type sizes, in points. */
const SIZES = { heading: 16, point: 14, publication: 12 } as const
/** Space above and below a paragraph, in points. */
const BEFORE = { heading: 10, point: 0, publication: 0 } as const
const AFTER = 4
/** Indent of the text after a bullet or number, in points. */
const INDENT = 26
/** Points per inch. */
const POINTS = 72
/** Shares of a slide's height to try as the limit, so that all slides are filled about equally. */
const FILL_SHARES = [0.5, 0.6, 0.7, 0.8, 0.9]

/** Adds the last slides: assumptions and publications. */
export function addAnnex(deck: Deck, briefing: PrintableBriefing): void {
  const { t } = deck.text
  const title = t('office.assumptionsAndSources')
  for (const [index, lines] of partsOf(linesOf(deck, briefing)).entries()) {
    const headline = index === 0 ? title : t('office.continued', { title })
    const slide = addSlide(deck, 'list', { eyebrow: printableText(briefing.title), headline })
    slide.addText(
      lines.flatMap((line) => paragraph(line)),
      { ...LIST_BOX, ...slideWords(deck, SIZES.publication, 'ink') },
    )
  }
}

/** Returns all paragraphs of the annex. */
function linesOf({ text }: Deck, { pages }: PrintableBriefing): readonly Line[] {
  const { t } = text
  const assumed = assumptionLines(pages, text)
  const published = bibliography(pages).map((reference, index): Line => {
    const url = addressOf(reference)
    return { words: referenceInWords(reference, text), kind: 'publication', url, number: index + 1 }
  })
  return [
    plain('heading', t('office.assumptions')),
    ...(assumed.length > 0 ? assumed : [plain('point', t('office.noAssumptions'))]),
    plain('heading', t('office.sources')),
    ...(published.length > 0 ? published : [plain('point', t('office.noSources'))]),
  ]
}

/** Lists the assumptions, below the titles of their figures unless all figures share them. */
function assumptionLines(
  pages: PrintableBriefing['pages'],
  { t, list }: Deck['text'],
): readonly Line[] {
  return sharedAssumptions(pages).flatMap((group) => {
    const { titles, assumptions } = group
    if (isCommon(group, pages)) return assumptions.map((assumption) => plain('point', assumption))

    const values = { titles: list(titles), assumptions: list(assumptions) }
    return plain('point', t('office.assumptionsOf', values))
  })
}

function plain(kind: Line['kind'], words: string): Line {
  return { words, kind, url: null, number: 0 }
}

/** Splits the paragraphs among as few slides as possible, filled as evenly as possible. */
function partsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const full = filled(lines, LIST_BOX.h)
  const tried = FILL_SHARES.map((share) => filled(lines, share * LIST_BOX.h))
  return tried.find((parts) => parts.length === full.length) ?? full
}

/** Puts as many paragraphs on each slide as fit `room` inches; a heading stays with the next one. */
function filled(lines: readonly Line[], room: number): readonly (readonly Line[])[] {
  const parts: Line[][] = [[]]
  let used = 0
  for (const [index, line] of lines.entries()) {
    const next = line.kind === 'heading' ? lines[index + 1] : undefined
    const needed = heightOf(line) + (next ? heightOf(next) : 0)
    if (used > 0 && used + needed > room) {
      parts.push([])
      used = 0
    }
    parts.at(-1)?.push(line)
    used += heightOf(line)
  }
  return parts
}

/** Computes the height of a paragraph with the space around it, in inches. */
function heightOf({ words, kind, url }: Line): number {
  const content = url === null ? words : `${words} ${hostOf(url)}`
  const width = SLIDE_WIDTH - (kind === 'heading' ? 0 : INDENT / POINTS)
  return textHeight(content, width, SIZES[kind]) + (BEFORE[kind] + AFTER) / POINTS
}

/** Returns a paragraph as text runs. Only the host is a link: some programs never wrap within one. */
function paragraph({ words, kind, url, number }: Line): PptxGenJS.TextProps[] {
  const options = {
    ...bulletOf(kind, number),
    fontSize: SIZES[kind],
    bold: kind === 'heading',
    paraSpaceBefore: BEFORE[kind],
    paraSpaceAfter: AFTER,
  }
  if (url === null) return [{ text: words, options: { ...options, breakLine: true } }]
  return [
    { text: `${words} `, options },
    { text: hostOf(url), options: { hyperlink: { url }, breakLine: true } },
  ]
}

function bulletOf(kind: Line['kind'], number: number): PptxGenJS.TextPropsOptions {
  if (kind === 'heading') return {}
  if (kind === 'point') return { bullet: { indent: INDENT } }
  return {
    bullet: { type: 'number', style: 'arabicPeriod', numberStartAt: number, indent: INDENT },
  }
}
