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

/** The most rows on all slides of a figure together; a presentation cannot show more legibly. */
const MOST_ROWS = 30
/** Type size in points of the line on rows left out, and the gap above it in inches. */
const LEFT_OUT_SIZE = 12
const LEFT_OUT_GAP = 0.1

/**
 * Adds the table of a figure on separate slides; the last states how many rows are left out. The
 * headline is the figure's sentence in the layout `figure`, where the slides show only the table, and
 * the table's caption in the layout `list`, where they follow a picture.
 */
export function addTableSlides(deck: Deck, page: PrintablePage, kind: SlideKind): void {
  const { figure } = page
  const { rows, before, after } = truncatedRows(figure.table, MOST_ROWS)
  const title = kind === 'figure' ? figure.sentence : figure.table.caption
  const table = printedTable({ ...figure.table, rows }, deck.text)
  const leftOut = deck.text.t('office.leftOut', { count: before + after })
  const content = contentBox(page, kind, deck.text)
  // Room for the last line on every slide, so that the parts stay the same whichever is the last.
  const leftOutHeight = textHeight(leftOut, SLIDE_WIDTH, LEFT_OUT_SIZE)
  const box = { ...content, h: content.h - leftOutHeight - LEFT_OUT_GAP }
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
      const lineBox = { ...box, y: box.y + box.h + LEFT_OUT_GAP, h: leftOutHeight }
      slide.addText(leftOut, { ...lineBox, ...slideWords(deck, LEFT_OUT_SIZE, 'ink') })
    }
  }
}

/** Returns the line above the headline: the figure's title and which rows the slide shows. */
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
