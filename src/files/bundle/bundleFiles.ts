import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Text } from '#i18n/text.ts'
import { MODEL_VERSION } from '#model/version.ts'
import { briefingMarkdown } from '#files/markdown/briefingMarkdown.ts'
import { bundleReadme } from './bundleReadme.ts'
import { tableSchema } from './tableSchema.ts'
import { csv } from '#files/tables/csv.ts'
import { BUNDLE_PATHS, type BundleInput } from './bundleFormat.ts'
import { pictureFiles } from '#files/pictures/pictureFiles.ts'
import type { PairFiles } from './pairFiles.ts'
import type { PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import type { ArchiveFile } from '#files/formats/zipped.ts'

/** A file of a bundle with its entry in the descriptor, except size and hash. */
export type BundledFile = ArchiveFile &
  Readonly<{ title: string; mediatype: string; schema?: ReturnType<typeof tableSchema> }>

const MARKDOWN = 'text/markdown'

/** Creates every file of a bundle except the descriptor and the list of checksums. */
export function bundleFiles(
  briefing: PrintableBriefing,
  evidence: BundleInput,
  text: Text,
): readonly BundledFile[] {
  const { t } = text
  const { storedBriefing, scenario, pairs, reference } = evidence
  const files = [
    { ...briefingMarkdown(briefing, text), title: t('bundle.words'), mediatype: MARKDOWN },
    json(BUNDLE_PATHS.briefing, t('bundle.briefing'), storedBriefing),
    json(BUNDLE_PATHS.scenario, t('bundle.scenario'), { ...scenario, model: MODEL_VERSION }),
    ...tableFiles(briefing, text),
    ...pictures(briefing),
    ...pairs.flatMap((known) => dataFiles(known, text)),
    ...(reference ? [referenceData(reference, text)] : []),
  ]
  const readme = {
    path: BUNDLE_PATHS.readme,
    title: t('bundle.readme'),
    mediatype: MARKDOWN,
    bytes: encoded(bundleReadme(briefing, files, text)),
  }
  return [readme, ...files]
}

function tableFiles({ pages }: PrintableBriefing, text: Text): BundledFile[] {
  return pages.map(({ figure }, index) => ({
    path: `tables/${index + 1}-${figure.id}.csv`,
    title: figure.table.caption,
    mediatype: 'text/csv',
    schema: tableSchema(figure.table.columns, text),
    bytes: encoded(csv(figure.table)),
  }))
}

function pictures(briefing: PrintableBriefing): BundledFile[] {
  const titles = briefing.pages.map(({ figure }) => figure.title)
  return pictureFiles(briefing).map((file, index) => ({
    ...file,
    // Each figure has two pictures, a PNG and an SVG.
    title: titles[Math.floor(index / 2)] ?? '',
    mediatype: file.path.endsWith('.png') ? 'image/png' : 'image/svg+xml',
  }))
}

/** The data behind the figures, so that the bundle stays verifiable without the site. */
function dataFiles({ pair, chapters, library }: PairFiles, { t, date }: Text): BundledFile[] {
  const folder = `data/${pair.vintage}/${pair.id}`
  const named = { pair: pair.name, vintage: date(pair.vintage) }
  return [
    json(`${folder}/pair.json`, t('bundle.pair', named), pair),
    json(`${folder}/chapters.json`, t('bundle.chapters', named), chapters),
    json(`${folder}/library.json`, t('bundle.library', named), library),
  ]
}

function referenceData(reference: Reference, { t, date }: Text): BundledFile {
  const { vintage } = reference
  const title = t('bundle.reference', { vintage: date(vintage) })
  return json(`data/${vintage}/reference.json`, title, reference)
}

function json(path: string, title: string, content: unknown): BundledFile {
  const bytes = encoded(`${JSON.stringify(content, null, 2)}\n`)
  return { path, title, mediatype: 'application/json', bytes }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
