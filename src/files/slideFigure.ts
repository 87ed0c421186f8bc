import type PptxGenJS from 'pptxgenjs'
import { base64 } from './base64.ts'
import type { Picture, PrintablePage } from './printable.ts'
import { isNumeric, printedTable } from './reportColumns.ts'
import { addFoot, addNotes, addSlide, contentBox, type Deck } from './slideFrame.ts'
import { SLIDE, SLIDE_WIDTH, type Box } from './slideLook.ts'
import { addTable, tableParts } from './slideTable.ts'
import { addTableSlides } from './slideTables.ts'

/** A picture beside its table takes this share of the width. */
const PICTURE_SHARE = 0.5
const GAP = 0.35

/**
 * The figure on one slide: its sentence above a chart to be edited. Where office programs have no
 * such chart, a picture with the table beside it, or on slides of its own where it is long. Where
 * there is nothing to draw, or nothing but words, the table alone.
 */
export function addFigure(deck: Deck, page: PrintablePage): void {
  const { figure, picture } = page
  if (!figure.native && (figure.draw === null || isAllWords(page))) {
    return addTableSlides(deck, page, 'figure')
  }

  const slide = addSlide(deck, 'figure', { eyebrow: figure.title, headline: figure.sentence })
  addFoot(deck, slide, page)
  addNotes(slide, page, deck.text)
  const content = contentBox(page, 'figure', deck.text)
  if (figure.native) {
    addChart(slide, page, content)
  } else if (!addBoth(deck, slide, page, content)) {
    addPicture(slide, picture, content)
    addTableSlides(deck, page, 'list')
  }
}

/** Words are better read in a table, where they can be edited too. */
function isAllWords({ figure }: PrintablePage): boolean {
  return !figure.table.columns.some(({ kind }) => isNumeric(kind))
}

/** Holds the place of the chart: `repaired` writes what is in it. */
function addChart(slide: PptxGenJS.Slide, { figure }: PrintablePage, box: Box): void {
  const labels = [...(figure.native?.labels ?? [])]
  const series = { name: figure.title, labels, values: labels.map(() => 0) }
  slide.addChart('line', [series], {
    ...box,
    altText: `${figure.title} ${figure.sentence}`,
    objectName: figure.title,
  })
}

/** Picture and table side by side; false where the table is too long for that. */
function addBoth(deck: Deck, slide: PptxGenJS.Slide, page: PrintablePage, content: Box): boolean {
  const table = printedTable(page.figure.table, deck.text)
  const split = SLIDE_WIDTH * PICTURE_SHARE
  const beside = { ...content, x: SLIDE.margin + split, w: SLIDE_WIDTH - split }
  const [part, ...more] = tableParts(table, beside)
  if (!part || more.length > 0) return false

  addPicture(slide, page.picture, { ...content, w: split - GAP })
  addTable(deck, slide, page.figure.table.caption, table, { ...part, box: beside })
  return true
}

/** As large as it fits, in the middle of the box. */
function addPicture(slide: PptxGenJS.Slide, picture: Picture, box: Box): void {
  const scale = Math.min(box.w / picture.width, box.h / picture.height)
  const [w, h] = [picture.width * scale, picture.height * scale]
  slide.addImage({
    data: `image/png;base64,${base64(picture.png)}`,
    altText: picture.alt,
    x: box.x + (box.w - w) / 2,
    y: box.y,
    w,
    h,
  })
}
