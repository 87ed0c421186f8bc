import type { PrintablePage } from './printable.ts'
import { printedTable } from './reportColumns.ts'
import { addFoot, addSlide, contentBox, words, type Deck } from './slideFrame.ts'
import { SLIDE_WIDTH, textHeight } from './slideLook.ts'
import { addTable, tableParts, type TablePart } from './slideTable.ts'

const MOST_SLIDES = 3
const REST_SIZE = 12
const REST_GAP = 0.1

/** The table of a figure on slides of its own; the last says how much is left out, and where it is. */
export function addTableSlides(deck: Deck, page: PrintablePage): void {
  const { caption, rows } = page.figure.table
  const table = printedTable(page.figure.table, deck.text)
  const content = contentBox(page, 'list', deck.text)
  // Room for the last line on every slide, so that the parts stay the same whichever is the last.
  const restHeight = textHeight(restOf(rows.length, deck), SLIDE_WIDTH, REST_SIZE)
  const box = { ...content, h: content.h - restHeight - REST_GAP }
  const parts = tableParts(table, box).slice(0, MOST_SLIDES)
  const shown = parts.reduce((count, part) => count + part.rows.length, 0)
  for (const part of parts) {
    const slide = addSlide(deck, 'list', { eyebrow: eyebrow(page, part, deck), headline: caption })
    addTable(deck, slide, caption, table, { ...part, box })
    addFoot(deck, slide, page)
    if (part === parts.at(-1) && shown < rows.length) {
      slide.addText(restOf(rows.length - shown, deck), {
        ...box,
        y: box.y + box.h + REST_GAP,
        h: restHeight,
        ...words(deck, REST_SIZE, 'ink'),
      })
    }
  }
}

function eyebrow({ figure }: PrintablePage, part: TablePart, { text }: Deck): string {
  const rows = text.t('office.shown', {
    first: part.before + 1,
    last: part.before + part.rows.length,
    count: figure.table.rows.length,
  })
  return text.t('office.eyebrow', { title: figure.title, rows })
}

function restOf(count: number, { text }: Deck): string {
  return text.t('office.leftOut', { count })
}
