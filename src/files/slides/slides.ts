import type { Text } from '#i18n/text.ts'
import { yieldToMain, inTurn } from '#files/formats/yieldToMain.ts'
import { printable } from '#files/text/markdownSubset.ts'
import type { Printable, PrintablePage } from '#files/briefing/printable.ts'
import { addAnnex } from './slideAnnex.ts'
import { chartPart } from './slideChart.ts'
import { addFigure } from './slideFigure.ts'
import { isSingleFigure } from '#files/briefing/singleFigure.ts'
import { defineMaster, type Deck } from './slideFrame.ts'
import { officeColours, OFFICE_FONT } from '#files/briefing/officeLook.ts'
import { repaired, type ChartParts } from './slideParts.ts'
import { addTitle } from './slideTitle.ts'
import { chartWorkbook } from './slideWorkbook.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/**
 * A briefing as a PowerPoint presentation: a slide a figure, its chart to be edited there. Nothing
 * is computed here; every number is one of the figure's own.
 *
 * @throws the signal's reason, once it is aborted.
 */
export async function slides(
  briefing: Printable,
  text: Text,
  signal?: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<Blob> {
  const { default: Presentation } = await import('pptxgenjs')
  const steps = briefing.pages.length + 1
  const named = { ...briefing, title: printable(briefing.title) }
  const deck = { pptx: new Presentation(), colours: officeColours(briefing.theme), text }
  setUp(deck, named)
  if (!isSingleFigure(named)) addTitle(deck, named)
  const charts: ChartParts[] = []
  await inTurn(
    briefing.pages,
    (page, done) => {
      onProgress?.(done, steps)
      addFigure(deck, page)
      charts.push(...chartsOf(deck, page))
    },
    signal,
  )
  onProgress?.(briefing.pages.length, steps)
  await yieldToMain(signal)
  addAnnex(deck, named)
  await yieldToMain(signal)

  const written = await deck.pptx.write({ outputType: 'uint8array' })
  await yieldToMain(signal)
  if (!(written instanceof Uint8Array)) throw new TypeError('The presentation is not bytes.')
  const bytes = repaired(written, charts, text)
  onProgress?.(steps, steps)
  return new Blob([bytes], { type: TYPE })
}

/** What the file says of itself, and what all slides have in common. */
function setUp(deck: Deck, { title, pages }: Printable): void {
  const { pptx, text } = deck
  const [page] = pages
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = title
  pptx.author = text.t('office.author')
  pptx.company = text.t('office.author')
  pptx.subject = page ? text.t('office.subject', { pair: page.imprint.pair }) : title
  pptx.theme = { headFontFace: OFFICE_FONT, bodyFontFace: OFFICE_FONT }
  pptx.rtlMode = text.direction === 'rtl'
  defineMaster(deck, 'figure')
  defineMaster(deck, 'list')
}

/** What we write of a figure's chart, in the order of the slides, as the library numbers them. */
function chartsOf({ colours, text }: Deck, { figure }: PrintablePage): ChartParts[] {
  const { native, table } = figure
  if (!native) return []

  const categories = table.columns[0]?.label ?? ''
  return [
    {
      drawing: chartPart(native, { colours, categories, text }),
      workbook: chartWorkbook(native, table, text),
    },
  ]
}
