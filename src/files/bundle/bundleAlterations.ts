import { forEachYielding } from '#files/formats/yieldToMain.ts'
import { CHECKSUMS, readChecksums } from './checksums.ts'
import { BUNDLE_PATHS } from './evidence.ts'
import { shown, type Archive } from './readArchive.ts'
import type { Problem } from '#files/text/result.ts'
import { canHash, sha256 } from './sha256.ts'

/** How a bundle differs from what was written: `code` finds its sentence in i18n. */
export type Alteration = Problem<
  'bundle.changed' | 'bundle.missing' | 'bundle.additional' | 'bundle.unchecked'
>

/** What computers put into folders by themselves. */
const LITTER = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/

/** What the descriptor says of a file. */
type Described = Readonly<{ path: string; hash: string }>

/**
 * Compares what is in a bundle with the hashes that were put there. The list of hashes covers every
 * other file and itself; where the list is the one that was changed, the descriptor, which says the
 * same of all but these two, is asked instead.
 */
export async function alterationsOf(
  archive: Archive,
  described: readonly Described[],
): Promise<readonly Alteration[]> {
  if (!canHash()) return [alteration('bundle.unchecked', '')]

  const list = archive.read(CHECKSUMS)
  const checksums = list && (await readChecksums(list))
  const changedList = alteration(list ? 'bundle.changed' : 'bundle.missing', CHECKSUMS)
  return checksums?.isIntact
    ? differences(archive, checksums.hashes)
    : [changedList, ...(await differences(archive, describedHashes(described)))]
}

async function differences(
  { paths, read }: Archive,
  hashes: ReadonlyMap<string, string | null>,
): Promise<readonly Alteration[]> {
  const there = new Set(paths)
  const missing = [...hashes.keys()].filter((path) => !there.has(path))
  const additional = paths.filter(
    (path) => path !== CHECKSUMS && !hashes.has(path) && !LITTER.test(path),
  )
  const changed: string[] = []
  await forEachYielding(
    paths.filter((path) => hashes.get(path)),
    async (path) => {
      const bytes = read(path)
      if (!bytes || (await sha256(bytes)) !== hashes.get(path)) changed.push(path)
    },
  )
  return [
    ...changed.map((path) => alteration('bundle.changed', path)),
    ...missing.map((path) => alteration('bundle.missing', path)),
    ...additional.map((path) => alteration('bundle.additional', path)),
  ]
}

/** The descriptor cannot speak for itself. */
function describedHashes(described: readonly Described[]): ReadonlyMap<string, string | null> {
  const hashes = described.map(({ path, hash }) => [path, hash.replace('sha256:', '')] as const)
  return new Map<string, string | null>([...hashes, [BUNDLE_PATHS.descriptor, null]])
}

function alteration(code: Alteration['code'], path: string): Alteration {
  return { code, at: shown(path), found: '' }
}
