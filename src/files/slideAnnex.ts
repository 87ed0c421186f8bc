import type PptxGenJS from 'pptxgenjs'
import type { Printable, Reference } from './printable.ts'
import { allReferences, hostOf, referenceInWords } from './reportReference.ts'
import { addSlide, words, type Deck } from './slideFrame.ts'
import { FOOT_BOTTOM, SHORT_TOP, SLIDE, SLIDE_WIDTH, textHeight, type Box } from './slideLook.ts'

const SIZE = { assumption: 16, reference: 12 }
const MOST_REFERENCES = 14
/** Below each line, in points. */
const AFTER = 5
/** For the bullet or the number, in points. */
const INDENT = 26
const POINTS = 72
const BOX: Box = { x: SLIDE.margin, y: SHORT_TOP, w: SLIDE_WIDTH, h: FOOT_BOTTOM - 0.4 - SHORT_TOP }

/** The last slides: what was assumed, and who published what the figures rest on. */
export function addAnnex(deck: Deck, { title, pages }: Printable): void {
  const { t } = deck.text
  const assumptions = [...new Set(pages.flatMap((page) => page.assumptions))]
  const lines = assumptions.map((assumption) => ({ words: assumption, url: null }))
  const references = allReferences(pages).map((reference) => publication(reference, deck))
  addList(deck, { eyebrow: title, headline: t('office.assumptions') }, lines, {
    size: SIZE.assumption,
    most: Number.POSITIVE_INFINITY,
    none: t('office.noAssumptions'),
    isNumbered: false,
  })
  addList(deck, { eyebrow: title, headline: t('office.sources') }, references, {
    size: SIZE.reference,
    most: MOST_REFERENCES,
    none: t('office.noSources'),
    isNumbered: true,
  })
}

type Line = Readonly<{ words: string; url: string | null }>
type Heading = Readonly<{ eyebrow: string; headline: string }>
type ListLook = Readonly<{ size: number; most: number; none: string; isNumbered: boolean }>

function publication(reference: Reference, { text }: Deck): Line {
  return { words: referenceInWords(reference, text), url: reference.url }
}

function addList(deck: Deck, heading: Heading, lines: readonly Line[], look: ListLook): void {
  const { t } = deck.text
  if (lines.length === 0) {
    const slide = addSlide(deck, 'list', heading)
    slide.addText(look.none, { ...BOX, ...words(deck, look.size, 'ink') })
  }
  let first = 1
  for (const part of partsOf(lines, look)) {
    const { eyebrow, headline } = heading
    const continued = first === 1 ? headline : t('office.continued', { title: headline })
    const slide = addSlide(deck, 'list', { eyebrow, headline: continued })
    slide.addText(
      part.flatMap((line) => paragraph(line, first, look)),
      { ...BOX, ...words(deck, look.size, 'ink') },
    )
    first += part.length
  }
}

/** As many lines a slide as fit, and never more than `most`. */
function partsOf(lines: readonly Line[], { size, most }: ListLook): readonly (readonly Line[])[] {
  const parts: Line[][] = []
  let used = BOX.h
  for (const line of lines) {
    const width = SLIDE_WIDTH - INDENT / POINTS
    const whole = line.url === null ? line.words : `${line.words} ${hostOf(line.url)}`
    const height = textHeight(whole, width, size) + AFTER / POINTS
    const part = parts.at(-1)
    if (!part || used + height > BOX.h || part.length === most) {
      parts.push([line])
      used = height
    } else {
      part.push(line)
      used += height
    }
  }
  return parts
}

/** One paragraph; consecutive numbers count on from the first of the slide. */
function paragraph(
  { words: line, url }: Line,
  first: number,
  { isNumbered }: ListLook,
): PptxGenJS.TextProps[] {
  const bullet: PptxGenJS.TextPropsOptions['bullet'] = isNumbered
    ? { type: 'number', style: 'arabicPeriod', numberStartAt: first, indent: INDENT }
    : { indent: INDENT }
  const look = { bullet, paraSpaceAfter: AFTER }
  if (url === null) return [{ text: line, options: { ...look, breakLine: true } }]
  // Only the host is the link: some programs break no line inside of one.
  return [
    { text: `${line} `, options: look },
    { text: hostOf(url), options: { hyperlink: { url }, breakLine: true } },
  ]
}
