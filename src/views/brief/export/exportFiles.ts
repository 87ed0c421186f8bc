import { chaptersQuery, libraryQuery, manifestQuery } from '#datasets/queries.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { EvidenceInput } from '#files/bundle/evidence.ts'
import type { PairFiles } from '#files/bundle/pairFiles.ts'
import { scenarioParts } from '#state/scenario/changes.ts'
import { writeLink } from '#state/link/link.ts'
import { entryFor } from '#views/brief/pageView.ts'
import { prepareBriefing, type BriefingExportInput } from './prepareBriefing.ts'

// What writes a file is large, so each part of it is loaded when its file is asked for.

/** The briefing as a PowerPoint presentation. */
export async function pptxFile(making: BriefingExportInput): Promise<Blob> {
  const { slides } = await import('#files/slides/slides.ts')
  return slides(await prepareBriefing(making), making.text, making.signal, rest(making))
}

/** The briefing as a Word document. */
export async function docxFile(making: BriefingExportInput): Promise<Blob> {
  const { reportInWorker } = await import('#workers/reportInWorker.ts')
  return reportInWorker(await prepareBriefing(making), making.text, making.signal, rest(making))
}

/** The briefing as one web page whose figures answer without a network. */
export async function htmlFile(making: BriefingExportInput): Promise<Blob> {
  const { interactivePage } = await import('#files/html/interactivePage.ts')
  const printable = await prepareBriefing(making)
  const reference = referenceOf(making)
  const parts = { pairs: await pairsOf(making), reference, controls: true }
  return interactivePage(printable, parts, making.text, making.signal, rest(making))
}

/** The briefing as Markdown with its pictures, in a ZIP archive. */
export async function markdownFile(making: BriefingExportInput): Promise<Blob> {
  const { markdownZip } = await import('#files/markdown/markdownZip.ts')
  return markdownZip(await prepareBriefing(making), making.text, making.signal, rest(making))
}

/** The briefing with everything it rests on, from which it can be restored. */
export async function bundleFile(making: BriefingExportInput): Promise<Blob> {
  const { evidenceBundle } = await import('#files/bundle/evidenceBundle.ts')
  const [printable, evidence] = [await prepareBriefing(making), await evidenceOf(making)]
  return evidenceBundle(printable, evidence, making.text, making.signal, rest(making))
}

/** Writing is the second half of the work. */
function rest({ pages, onProgress }: BriefingExportInput): (done: number, of: number) => void {
  const half = pages.length
  return (done, of) => onProgress(half + (half * done) / of, half * 2)
}

async function evidenceOf(making: BriefingExportInput): Promise<EvidenceInput> {
  const { briefing, current, client } = making
  const manifest = await client.fetchQuery(manifestQuery())
  const pair = manifest.pairs.find(({ id }) => id === current.pair) ?? manifest.pairs[0]
  return {
    kept: briefing,
    scenario: {
      pair: pair?.id ?? '',
      vintage: current.vintage ?? manifest.vintage,
      name: current.name ?? '',
      link: writeLink(scenarioParts(current)),
    },
    pairs: await pairsOf(making),
    reference: referenceOf(making),
  }
}

/** What is known of levers, where a page moves one. */
function referenceOf({ pages }: BriefingExportInput): Reference | null {
  return pages.find(({ known }) => known.reference)?.known.reference ?? null
}

/** Every pair that the briefing is about, in each release it shows, whole. */
async function pairsOf({ pages, client }: BriefingExportInput): Promise<readonly PairFiles[]> {
  const manifest = await client.fetchQuery(manifestQuery())
  const found = new Map(
    pages.flatMap(({ page, pair }) => {
      const entry = entryFor(page, manifest)
      return entry ? [[entry.files.pair, { entry, pair }] as const] : []
    }),
  )
  return Promise.all(
    [...found.values()].map(async ({ entry, pair }) => ({
      pair,
      chapters: await client.fetchQuery(chaptersQuery(entry)),
      library: await client.fetchQuery(libraryQuery(entry)),
    })),
  )
}
