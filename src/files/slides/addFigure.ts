import type PptxGenJS from 'pptxgenjs'
import { base64 } from '#files/pictures/base64.ts'
import type { Picture, PrintablePage } from '#files/briefing/printableBriefing.ts'
import { isNumeric } from '#files/briefing/printedTable.ts'
import { addFoot, addNotes, addSlide, contentBox, type Deck } from './slideFrame.ts'
import type { Box } from './slideLayout.ts'
import { addTableSlides } from './addTableSlides.ts'

/**
 * The figure on one slide: its sentence above a chart to be edited. Where office programs have no
 * such chart, a picture, and the table on slides of its own. Where there is nothing to draw, or
 * nothing but words, the table alone.
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

/** Words are better read in a table, where they can be edited too. */
function isAllWords({ figure }: PrintablePage): boolean {
  return !figure.table.columns.some(({ kind }) => isNumeric(kind))
}

/** Holds the place of the chart: `repairPresentation` writes what is in it. */
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
