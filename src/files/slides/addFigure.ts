import type PptxGenJS from 'pptxgenjs'
import { base64 } from '#files/pictures/base64.ts'
import type { Picture, PrintablePage } from '#files/briefing/printableBriefing.ts'
import { isNumeric } from '#files/briefing/printedTable.ts'
import { addFoot, addNotes, addSlide, contentBox, type Deck } from './slideFrame.ts'
import type { Box } from './slideLayout.ts'
import { addTableSlides } from './addTableSlides.ts'

/**
 * Adds the slides of a figure: its sentence above an editable chart. Without a native chart, a
 * picture, followed by table slides; without a drawing, or where all cells are text, the table
 * only.
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
  if (figure.native) return addChart(slide, page, content)

  addPicture(slide, picture, content)
  addTableSlides(deck, page, 'list')
}

/** Text is more legible in a table, where it can be edited too. */
function isAllWords({ figure }: PrintablePage): boolean {
  return !figure.table.columns.some(({ kind }) => isNumeric(kind))
}

/** A placeholder chart, whose part `repairPresentation` replaces. */
function addChart(slide: PptxGenJS.Slide, { figure }: PrintablePage, box: Box): void {
  const labels = [...(figure.native?.labels ?? [])]
  const series = { name: figure.title, labels, values: labels.map(() => 0) }
  slide.addChart('line', [series], {
    ...box,
    altText: `${figure.title} ${figure.sentence}`,
    objectName: figure.title,
  })
}

/** As large as it fits, in the middle of the box. */
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
