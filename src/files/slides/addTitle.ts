import { parseMarkdown, plainText, type Block } from '#files/text/parseMarkdown.ts'
import type { PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import {
  addSlide,
  addTo,
  defineTitleMaster,
  LIST_BOX,
  TITLE_MASTER,
  slideWords,
  type Deck,
} from './slideFrame.ts'
import { fittingSize, forBold, SLIDE, SLIDE_WIDTH, textHeight, type Box } from './slideLayout.ts'
import { slideMarkdown } from './slideMarkdown.ts'

/** The bar in the accent colour, and the text boxes next to it, in inches. */
const BAR: Box = { x: SLIDE.margin, y: 1.5, w: 0.08, h: 4.2 }
const TITLE: Box = { x: SLIDE.margin + 0.4, y: 1.45, w: SLIDE_WIDTH - 1.4, h: 1.75 }
const INTRODUCTION: Box = { ...TITLE, y: 3.4, h: 2.3 }
const META: Box = { ...TITLE, y: 6.25, h: 0.9 }
/** Type sizes to try, in points. */
const TITLE_SIZES = [44, 40, 36, 32, 28, 24, 20, 16, 12]
const INTRODUCTION_SIZES = [20, 18, 16, 14]
const SUMMARY_SIZES = [18, 16, 14, 12, 10, 8]
const META_SIZE = 14
/** Factor by which spacing between paragraphs increases the height of text. */
const PARAGRAPH_SPACING = 1.12

/** Adds the title slide: title, introduction, pair and release. */
export function addTitle(deck: Deck, briefing: PrintableBriefing): void {
  const { title, introduction, pages } = briefing
  const isLeftToRight = deck.text.direction === 'ltr'
  const inReadingDirection = (box: Box) => (isLeftToRight ? box : mirrored(box))
  defineTitleMaster(deck, inReadingDirection(TITLE), inReadingDirection(BAR))
  const slide = addTo(deck, TITLE_MASTER, title, fittingSize(title, forBold(TITLE), TITLE_SIZES))
  const [page] = pages
  if (page) {
    const { t, date } = deck.text
    const { pair, vintage, made } = page.attribution
    const lines = [
      pair,
      t('office.vintage', { vintage: date(vintage) }),
      t('office.made', { date: date(made) }),
    ]
    slide.addText(lines.join('\n'), {
      ...inReadingDirection(META),
      ...slideWords(deck, META_SIZE, 'inkSoft'),
    })
  }
  const blocks = parseMarkdown(introduction)
  if (blocks.length === 0) return

  const size = fittingSize(plainText(blocks), INTRODUCTION, INTRODUCTION_SIZES)
  if (heightOf(blocks, size) <= INTRODUCTION.h) {
    slide.addText(slideMarkdown(blocks), {
      ...inReadingDirection(INTRODUCTION),
      ...slideWords(deck, size, 'ink'),
    })
  } else {
    addSummary(deck, briefing, blocks)
  }
}

/** Mirrors a box on the slide, for languages written from right to left. */
function mirrored(box: Box): Box {
  return { ...box, x: SLIDE.w - box.x - box.w }
}

/** Adds slides for an introduction that is too long for the title slide. */
function addSummary(deck: Deck, { title }: PrintableBriefing, blocks: readonly Block[]): void {
  const { t } = deck.text
  const headline = t('office.summary')
  for (const [index, part] of partsOf(blocks).entries()) {
    const slide = addSlide(deck, 'list', {
      eyebrow: title,
      headline: index === 0 ? headline : t('office.continued', { title: headline }),
    })
    const size = SUMMARY_SIZES.find((candidate) => heightOf(part, candidate) <= LIST_BOX.h) ?? 8
    slide.addText(slideMarkdown(part), { ...LIST_BOX, ...slideWords(deck, size, 'ink') })
  }
}

/** Splits blocks among slides: as many paragraphs and lists on each as fit in legible type. */
function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]]
  for (const block of blocks) {
    const part = parts.at(-1) ?? []
    const isFull = heightOf([...part, block], META_SIZE) > LIST_BOX.h
    if (isFull && part.length > 0) parts.push([block])
    else part.push(block)
  }
  return parts
}

/** Computes the height of blocks in inches, for a type size in points. */
function heightOf(blocks: readonly Block[], size: number): number {
  return textHeight(plainText(blocks), INTRODUCTION.w, size) * PARAGRAPH_SPACING
}
