import type { PrintablePage } from '#files/briefing/printableBriefing.ts'
import { printedTable } from '#files/briefing/printedTable.ts'
import { truncatedRows } from '#files/briefing/truncatedRows.ts'
import {
  addFoot,
  addNotes,
  addSlide,
  contentBox,
  slideWords,
  type Deck,
  type SlideKind,
} from './slideFrame.ts'
import { SLIDE_WIDTH, textHeight } from './slideLayout.ts'
import { addTable, tableParts, type TablePart } from './slideTable.ts'

/** For all slides of a figure together; more is not legible in a room. */
const MOST_ROWS = 30
const REST_SIZE = 12
const REST_GAP = 0.1

/**
 * Adds the table of a figure on separate slides; the last states how many rows are left out. The
 * headline is the figure's sentence where the table is the only slide, the table's caption where
 * it follows a picture.
 */
export function addTableSlides(deck: Deck, page: PrintablePage, kind: SlideKind): void {
  const { figure } = page
  const { rows, before, after } = truncatedRows(figure.table, MOST_ROWS)
  const title = kind === 'figure' ? figure.sentence : figure.table.caption
  const table = printedTable({ ...figure.table, rows }, deck.text)
  const leftOut = deck.text.t('office.leftOut', { count: before + after })
  const content = contentBox(page, kind, deck.text)
  // Room for the last line on every slide, so that the parts stay the same whichever is the last.
  const restHeight = textHeight(leftOut, SLIDE_WIDTH, REST_SIZE)
  const box = { ...content, h: content.h - restHeight - REST_GAP }
  const parts = tableParts(table, box)
  for (const part of parts) {
    const isAll = part.rows.length === figure.table.rows.length
    const slide = addSlide(deck, kind, {
      eyebrow: isAll ? figure.title : eyebrow(page, part, before, deck),
      headline: part.before === 0 ? title : deck.text.t('office.continued', { title }),
    })
    if (kind === 'figure') addNotes(slide, page, deck.text)
    if (part.rows.length > 0) addTable(deck, slide, figure.table.caption, table, { ...part, box })
    addFoot(deck, slide, page)
    if (part === parts.at(-1) && before + after > 0) {
      const place = { ...box, y: box.y + box.h + REST_GAP, h: restHeight }
      slide.addText(leftOut, { ...place, ...slideWords(deck, REST_SIZE, 'ink') })
    }
  }
}

function eyebrow(
  { figure }: PrintablePage,
  part: TablePart,
  before: number,
  { text }: Deck,
): string {
  const rows = text.t('office.shown', {
    first: before + part.before + 1,
    last: before + part.before + part.rows.length,
    count: figure.table.rows.length,
  })
  return text.t('office.eyebrow', { title: figure.title, rows })
}
