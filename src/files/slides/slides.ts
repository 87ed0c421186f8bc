import type { Text } from '#i18n/text.ts'
import { yieldToMain, forEachYielding } from '#files/formats/yieldToMain.ts'
import { embedded } from '#files/text/direction.ts'
import { printableText } from '#files/text/printableText.ts'
import {
  type PrintableBriefing,
  type PrintablePage,
  isSingleFigure,
} from '#files/briefing/printableBriefing.ts'
import { addAnnex } from './addAnnex.ts'
import { chartPart } from './chartPart.ts'
import { addFigure } from './addFigure.ts'
import { contentBox, defineMaster, type Deck } from './slideFrame.ts'
import { officeColours, OFFICE_FONT } from '#files/briefing/officeColours.ts'
import { repairPresentation, type ChartParts } from './repairPresentation.ts'
import { addTitle } from './addTitle.ts'
import { chartWorkbook } from './chartWorkbook.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/**
 * Writes a briefing as a PowerPoint presentation: a slide per figure with an editable chart. All
 * numbers are those of the figures; none is computed here.
 *
 * @throws the signal's reason, once it is aborted.
 */
export async function slides(
  briefing: PrintableBriefing,
  text: Text,
  signal?: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<Blob> {
  const { default: Presentation } = await import('pptxgenjs')
  const steps = briefing.pages.length + 1
  const named = { ...briefing, title: printableText(briefing.title) }
  const deck = { pptx: new Presentation(), colours: officeColours(briefing.theme), text }
  setUp(deck, named)
  if (!isSingleFigure(named)) addTitle(deck, named)
  const charts: ChartParts[] = []
  await forEachYielding(
    briefing.pages,
    (page, done) => {
      onProgress?.(done, steps)
      addFigure(deck, page, named.isWhole)
      charts.push(...chartsOf(deck, page))
    },
    signal,
  )
  onProgress?.(briefing.pages.length, steps)
  await yieldToMain(signal)
  if (named.isWhole) addAnnex(deck, named)
  await yieldToMain(signal)

  const written = await deck.pptx.write({ outputType: 'uint8array' })
  await yieldToMain(signal)
  if (!(written instanceof Uint8Array)) throw new TypeError('The presentation is not bytes.')
  const bytes = repairPresentation(written, charts, text)
  onProgress?.(steps, steps)
  return new Blob([bytes], { type: TYPE })
}

/** Sets the metadata and what all slides have in common. */
function setUp(deck: Deck, { title, pages }: PrintableBriefing): void {
  const { pptx, text } = deck
  const [page] = pages
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = title
  pptx.author = text.t('office.author')
  pptx.company = text.t('office.author')
  pptx.subject = page ? text.t('office.subject', { pair: page.attribution.pair }) : title
  pptx.theme = { headFontFace: OFFICE_FONT, bodyFontFace: OFFICE_FONT }
  pptx.rtlMode = text.direction === 'rtl'
  defineMaster(deck, 'figure')
  defineMaster(deck, 'list')
}

/** Returns the files of a page's native chart; none where the page shows a picture or a table. */
function chartsOf({ colours, text }: Deck, page: PrintablePage): ChartParts[] {
  const { native, table } = page.figure
  if (!native) return []

  const box = contentBox(page, 'figure', text)
  return [
    {
      drawing: embedded(chartPart(native, { colours, box, text })),
      workbook: chartWorkbook(native, table, text),
    },
  ]
}
