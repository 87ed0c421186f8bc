import type PptxGenJS from 'pptxgenjs'
import { base64 } from '#files/pictures/base64.ts'
import type { Picture, PrintablePage } from '#files/briefing/printableBriefing.ts'
import { isNumeric } from '#files/briefing/printedTable.ts'
import { addFoot, addNotes, addSlide, contentBox, type Deck } from './slideFrame.ts'
import type { Box } from './slideLayout.ts'
import { addTableSlides } from './addTableSlides.ts'

/**
 * Adds the slides of a figure: one with its sentence above an editable chart (`figure.native`), or a
 * picture, followed by table slides where whole tables are wanted; or table slides only, for a figure
 * without a drawing or numbers.
 *
 * The layout `figure` has a full sentence as headline, the layout `list` a short one.
 */
export function addFigure(deck: Deck, page: PrintablePage, isWhole: boolean): void {
  const { figure, picture } = page
  if (!figure.native && (figure.draw === null || hasStatements(page))) {
    return addTableSlides(deck, page, 'figure')
  }

  const slide = addSlide(deck, 'figure', {
    eyebrow: deck.text.t('figure.ofPair', { pair: page.attribution.pair, title: figure.title }),
    headline: figure.sentence,
  })
  addFoot(deck, slide, page)
  addNotes(slide, page, deck.text)
  const content = contentBox(page, 'figure', deck.text)
  if (figure.native) return addChart(slide, page, content)

  addPicture(slide, picture, content)
  if (isWhole) addTableSlides(deck, page, 'list')
}

/**
 * True for a table of statements, without a number that all rows have; it needs no picture: the table is
 * legible and editable.
 */
function hasStatements({ figure }: PrintablePage): boolean {
  const { columns, rows } = figure.table
  return !columns.some(
    ({ kind }, index) => isNumeric(kind) && rows.every(({ cells }) => cells[index] !== ''),
  )
}

/**
 * Adds a placeholder chart of zeros: PptxGenJS then writes the chart's files and relationships, whose
 * content `repairPresentation` replaces by the chart of `chartPart`.
 */
function addChart(slide: PptxGenJS.Slide, { figure }: PrintablePage, box: Box): void {
  const labels = [...(figure.native?.labels ?? [])]
  const series = { name: figure.title, labels, values: labels.map(() => 0) }
  slide.addChart('line', [series], {
    ...box,
    altText: `${figure.title} ${figure.sentence}`,
    objectName: figure.title,
  })
}

/** Adds the picture as large as fits in the box: centred horizontally, at its upper edge. */
function addPicture(slide: PptxGenJS.Slide, picture: Picture, box: Box): void {
  const { png, width, height } = picture.bare ?? picture
  const scale = Math.min(box.w / width, box.h / height)
  const [w, h] = [width * scale, height * scale]
  slide.addImage({
    data: `image/png;base64,${base64(png)}`,
    altText: picture.alt,
    x: box.x + (box.w - w) / 2,
    y: box.y,
    w,
    h,
  })
}
