import type { Text } from '#i18n/text.ts'
import { MODEL_VERSION } from '#model/version.ts'
import type { BundledFile } from './bundleFiles.ts'
import { BUNDLE_FORMAT, BUNDLE_PATHS } from './bundleFormat.ts'
import {
  licencesOf,
  creationDate,
  type PrintableBriefing,
} from '#files/briefing/printableBriefing.ts'
import { bibliography, referenceInWords } from '#files/briefing/bibliography.ts'
import type { ArchiveFile } from '#files/formats/zipped.ts'

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json'

/**
 * The bundle as a Frictionless Data Package: title, schema, size and hash of each file, sources
 * and licences.
 */
export function bundleDescriptor(
  briefing: PrintableBriefing,
  files: readonly BundledFile[],
  hashes: ReadonlyMap<string, string>,
  text: Text,
): ArchiveFile {
  const { title, pages } = briefing
  const descriptor = {
    $schema: PROFILE,
    name: 'corridor-evidence',
    title: title === '' ? text.t('bundle.untitled') : title,
    description: text.t('bundle.description'),
    created: `${creationDate(briefing)}T00:00:00Z`,
    version: pages[0]?.attribution.vintage ?? creationDate(briefing),
    licenses: licencesOf(briefing).map(({ name, url }) => ({
      name,
      ...(url !== null && { path: url }),
    })),
    sources: sourcesOf(briefing, text),
    resources: files.map((file) => resource(file, hashes.get(file.path) ?? '')),
    // The versions that the app checks when it restores the bundle.
    corridor: { bundle: BUNDLE_FORMAT, model: MODEL_VERSION },
  }
  const bytes = new TextEncoder().encode(`${JSON.stringify(descriptor, null, 2)}\n`)
  return { path: BUNDLE_PATHS.descriptor, bytes }
}

/** Returns the statistical sources, then the publications, each once. */
function sourcesOf({ pages }: PrintableBriefing, text: Text) {
  const statistical = new Set(pages.flatMap(({ figure }) => figure.sources))
  return [
    ...[...statistical].map((title) => ({ title })),
    ...bibliography(pages).map((reference) => ({
      title: referenceInWords(reference, text),
      ...(reference.url !== null && { path: reference.url }),
    })),
  ]
}

/** Describes a file as a resource of the data package. */
function resource({ path, title, mediatype, bytes, schema }: BundledFile, hash: string) {
  return {
    name: path.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    path,
    title,
    ...(schema && { type: 'table' }),
    format: path.slice(path.lastIndexOf('.') + 1).toLowerCase(),
    mediatype,
    ...(!mediatype.startsWith('image/') && { encoding: 'utf-8' }),
    bytes: bytes.length,
    hash: `sha256:${hash}`,
    ...(schema && { schema }),
  }
}
