import type { Printable } from './printable.ts'
import { addTo, defineTitleMaster, TITLE_MASTER, words, type Deck } from './slideFrame.ts'
import { fittingSize, SLIDE, SLIDE_WIDTH, type Box } from './slideLook.ts'

/** The bar at the beginning of the line, in the accent colour. */
const BAR: Box = { x: SLIDE.margin, y: 1.5, w: 0.08, h: 4.2 }
const TITLE: Box = { x: SLIDE.margin + 0.4, y: 1.45, w: SLIDE_WIDTH - 1.4, h: 1.75 }
const INTRODUCTION: Box = { ...TITLE, y: 3.4, h: 2.3 }
const META: Box = { ...TITLE, y: 6.25, h: 0.9 }
const TITLE_SIZES = [44, 40, 36, 32, 28, 24, 20]
const INTRODUCTION_SIZES = [20, 18, 16, 14, 12]
const META_SIZE = 14

/** What the briefing is called and says first, on which pair, and from when its figures are. */
export function addTitle(deck: Deck, { title, pages }: Printable, introduction: string): void {
  defineTitleMaster(deck, TITLE, BAR)
  const slide = addTo(deck, TITLE_MASTER, title, fittingSize(title, TITLE, TITLE_SIZES))
  if (introduction !== '') {
    slide.addText(introduction, {
      ...INTRODUCTION,
      ...words(deck, fittingSize(introduction, INTRODUCTION, INTRODUCTION_SIZES), 'ink'),
    })
  }
  const [page] = pages
  if (!page) return

  const { t, date } = deck.text
  const { pair, vintage, made } = page.imprint
  const lines = [
    pair,
    t('office.vintage', { vintage: date(vintage) }),
    t('office.made', { date: date(made) }),
  ]
  slide.addText(lines.join('\n'), { ...META, ...words(deck, META_SIZE, 'inkSoft') })
}
