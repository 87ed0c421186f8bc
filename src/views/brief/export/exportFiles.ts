import { chaptersQuery, libraryQuery, manifestQuery } from '#datasets/queries.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { BundleInput } from '#files/bundle/bundleFormat.ts'
import type { PairFiles } from '#files/bundle/pairFiles.ts'
import { scenarioParts } from '#state/scenario/changes.ts'
import { writeLink } from '#state/link/link.ts'
import { entryFor } from '#views/brief/pageView.ts'
import { prepareBriefing, type BriefingExportInput } from './prepareBriefing.ts'

// The code of each format is large, so it is loaded on demand.

/** The briefing as a PowerPoint presentation. */
export async function pptxFile(input: BriefingExportInput): Promise<Blob> {
  const { slides } = await import('#files/slides/slides.ts')
  return slides(
    await prepareBriefing(input, 'slide'),
    input.text,
    input.signal,
    writingProgress(input),
  )
}

/** The briefing as a Word document. */
export async function docxFile(input: BriefingExportInput): Promise<Blob> {
  const { reportInWorker } = await import('#workers/reportInWorker.ts')
  return reportInWorker(
    await prepareBriefing(input, 'document'),
    input.text,
    input.signal,
    writingProgress(input),
  )
}

/** The briefing as one web page with interactive figures that works offline. */
export async function htmlFile(input: BriefingExportInput): Promise<Blob> {
  const { interactivePage } = await import('#files/html/interactivePage.ts')
  const printable = await prepareBriefing(input, null)
  const reference = referenceOf(input)
  const parts = { pairs: await pairsOf(input), reference, controls: true }
  return interactivePage(printable, parts, input.text, input.signal, writingProgress(input))
}

/** The briefing as Markdown with its pictures, in a ZIP archive. */
export async function markdownFile(input: BriefingExportInput): Promise<Blob> {
  const { markdownZip } = await import('#files/markdown/markdownZip.ts')
  return markdownZip(
    await prepareBriefing(input, null),
    input.text,
    input.signal,
    writingProgress(input),
  )
}

/** The briefing with all its evidence, from which it can be restored. */
export async function bundleFile(input: BriefingExportInput): Promise<Blob> {
  const { evidenceBundle } = await import('#files/bundle/evidenceBundle.ts')
  const [printable, evidence] = [await prepareBriefing(input, null), await evidenceOf(input)]
  return evidenceBundle(printable, evidence, input.text, input.signal, writingProgress(input))
}

/** Returns the progress callback for the second half of the work: writing the file. */
function writingProgress({
  pages,
  onProgress,
}: BriefingExportInput): (done: number, of: number) => void {
  const half = pages.length
  return (done, of) => onProgress(half + (half * done) / of, half * 2)
}

async function evidenceOf(input: BriefingExportInput): Promise<BundleInput> {
  const { briefing, current, client } = input
  const manifest = await client.fetchQuery(manifestQuery())
  return {
    storedBriefing: briefing,
    scenario: {
      pair: current.pair ?? manifest.pairs[0]?.id ?? '',
      vintage: current.vintage ?? manifest.vintage,
      name: current.name ?? '',
      link: writeLink(scenarioParts(current)),
    },
    pairs: await pairsOf(input),
    reference: referenceOf(input),
  }
}

/** Returns the evidence on levers; `null` where no page uses one. */
function referenceOf({ pages }: BriefingExportInput): Reference | null {
  return pages.find(({ known }) => known.reference)?.known.reference ?? null
}

/** Loads the data files of every pair and release in the briefing. */
async function pairsOf({ pages, client }: BriefingExportInput): Promise<readonly PairFiles[]> {
  const manifest = await client.fetchQuery(manifestQuery())
  const byFile = new Map(
    pages.flatMap(({ page, pair }) => {
      const entry = entryFor(page, manifest)
      return entry ? [[entry.files.pair, { entry, pair }] as const] : []
    }),
  )
  return Promise.all(
    [...byFile.values()].map(async ({ entry, pair }) => ({
      pair,
      chapters: await client.fetchQuery(chaptersQuery(entry)),
      library: await client.fetchQuery(libraryQuery(entry)),
    })),
  )
}
