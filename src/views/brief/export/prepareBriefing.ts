import type { QueryClient } from '@tanstack/react-query'
import { libraryQuery, manifestQuery } from '#datasets/queries.ts'
import { filledIn } from '#figures/paragraphs/paragraph.ts'
import { defaultParagraph } from '#figures/paragraphs/proposal.ts'
import { yieldToMain } from '#files/formats/yieldToMain.ts'
import { PICTURE_SIZES } from '#files/pictures/pictureSizes.ts'
import type { PrintableBriefing, PrintablePage } from '#files/briefing/printableBriefing.ts'
import type { Text } from '#i18n/text.ts'
import type { Briefing } from '#state/briefings/briefing.ts'
import type { Selection } from '#state/link/selection.ts'
import { edition } from '#views/brief/document/edition.ts'
import { entryFor, type ReadyPage } from '#views/brief/pageView.ts'

/** What a file of a briefing is made from, and how to tell how far it has come. */
export type BriefingExportInput = Readonly<{
  briefing: Briefing
  /** The pages that can be shown; the others are left out. */
  pages: readonly ReadyPage[]
  /** The scenario that the reader has before them beside the briefing. */
  current: Selection
  client: QueryClient
  text: Text
  signal: AbortSignal
  onProgress: (done: number, of: number) => void
}>

/**
 * The briefing ready to be written: every figure drawn, every number filled in, every publication
 * looked up.
 *
 * @throws DatasetError when publications do not come, PictureError when the browser draws none.
 */
export async function prepareBriefing(making: BriefingExportInput): Promise<PrintableBriefing> {
  const { briefing, pages, signal, onProgress } = making
  const made: PrintablePage[] = []
  // Pictures are half of the work.
  const steps = pages.length * 2
  await pages.reduce(async (before, page, index) => {
    await before
    onProgress(index, steps)
    await yieldToMain(signal)
    made.push(await printed(page, making))
  }, Promise.resolve())
  onProgress(pages.length, steps)
  const { title, introduction, paper, theme } = briefing
  return { title, introduction, paper, theme, pages: made }
}

async function printed(
  view: ReadyPage,
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
  const paragraph = filledIn(template, figure.table, text)
  const wanted = { figure: figure.id, link: page.link, paragraph, note: page.note }
  const press = { ...edition(), theme: briefing.theme, size: PICTURE_SIZES.double, png }
  return printablePage(wanted, { known, library }, press, text)
}
