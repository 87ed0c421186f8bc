import type { QueryClient } from '@tanstack/react-query'
import { libraryQuery, manifestQuery } from '#datasets/queries.ts'
import { fillTemplate } from '#figures/paragraphs/paragraph.ts'
import { defaultParagraph } from '#figures/paragraphs/defaultParagraph.ts'
import { yieldToMain } from '#files/formats/yieldToMain.ts'
import { PICTURE_SIZES } from '#files/pictures/pictureSizes.ts'
import type { PrintableBriefing, PrintablePage } from '#files/briefing/printableBriefing.ts'
import type { PrintOptions } from '#files/briefing/printablePage.ts'
import type { Text } from '#i18n/text.ts'
import type { Briefing } from '#state/briefings/briefing.ts'
import type { Selection } from '#state/link/selection.ts'
import { currentEdition } from '#files/briefing/edition.ts'
import { entryFor, type ReadyPage } from '#views/brief/pageView.ts'

/** The input of an export, with a callback for its progress. */
export type BriefingExportInput = Readonly<{
  briefing: Briefing
  /** The pages that can be shown; the others are left out. */
  pages: readonly ReadyPage[]
  /** Whether the file has whole tables and the list of sources. */
  isWhole: boolean
  /** The reader's current scenario. */
  current: Selection
  client: QueryClient
  text: Text
  signal: AbortSignal
  onProgress: (done: number, of: number) => void
}>

/**
 * Completes the content of a briefing: renders every picture, fills in every number, looks up
 * every publication.
 *
 * @throws DatasetError when publications cannot be loaded, PictureError when the browser renders
 *   no picture.
 */
export async function prepareBriefing(
  input: BriefingExportInput,
  drawingFor: PrintOptions['drawingFor'],
): Promise<PrintableBriefing> {
  const { briefing, pages, isWhole, signal, onProgress } = input
  const printedPages: PrintablePage[] = []
  // Pictures are the first half of the work.
  const steps = pages.length * 2
  await pages.reduce(async (before, page, index) => {
    await before
    onProgress(index, steps)
    await yieldToMain(signal)
    printedPages.push(await printed(page, drawingFor, input))
  }, Promise.resolve())
  onProgress(pages.length, steps)
  const { title, introduction, paper, theme } = briefing
  return { title, introduction, paper, theme, isWhole, pages: printedPages }
}

/** Computes the complete content of one page, with its picture rendered by the browser. */
async function printed(
  view: ReadyPage,
  drawingFor: PrintOptions['drawingFor'],
  { briefing, client, text }: BriefingExportInput,
): Promise<PrintablePage> {
  const [{ printablePage }, { png }, manifest] = await Promise.all([
    import('#files/briefing/printablePage.ts'),
    import('#files/pictures/png.ts'),
    client.fetchQuery(manifestQuery()),
  ])
  const { page, figure, known } = view
  const entry = entryFor(page, manifest)
  if (!entry) throw new Error(`The pair of ${page.link} has gone. Show the page again.`)

  const library = await client.fetchQuery(libraryQuery(entry))
  const template = page.paragraph ?? defaultParagraph(figure, text)
  const paragraph = fillTemplate(template, figure.table, text)
  const wantedPage = { figure: figure.id, link: page.link, paragraph, note: page.note }
  const options = {
    ...currentEdition(),
    theme: briefing.theme,
    size: PICTURE_SIZES.double,
    png,
    drawingFor,
  }
  return printablePage(wantedPage, { known, library }, options, text)
}
