import { forEachYielding } from '#files/formats/yieldToMain.ts'
import { CHECKSUMS, readChecksums } from './checksums.ts'
import { BUNDLE_PATHS } from './bundleFormat.ts'
import { shown, type Archive } from './readArchive.ts'
import type { Problem } from '#files/text/result.ts'
import { canHash, sha256 } from './sha256.ts'

/** A difference between a bundle and its checksums: `code` is the key of its message in i18n. */
export type Alteration = Problem<
  'bundle.changed' | 'bundle.missing' | 'bundle.additional' | 'bundle.unchecked'
>

/** Files that operating systems add to folders. */
const SYSTEM_FILES = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/

/** A file as the descriptor describes it. */
type Described = Readonly<{ path: string; hash: string }>

/**
 * Compares the files of a bundle with their checksums. The list of checksums covers all files and
 * itself; where it was changed, the hashes in the descriptor are used, which cover all files but the
 * list and the descriptor. Without Web Crypto, returns one alteration: that nothing was checked.
 */
export async function bundleAlterations(
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

/** Compares files with their hashes by path; a file with hash `null` only has to exist. */
async function differences(
  { paths, read }: Archive,
  hashes: ReadonlyMap<string, string | null>,
): Promise<readonly Alteration[]> {
  const present = new Set(paths)
  const missing = [...hashes.keys()].filter((path) => !present.has(path))
  const additional = paths.filter(
    (path) => path !== CHECKSUMS && !hashes.has(path) && !SYSTEM_FILES.test(path),
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

/** Returns the hashes that the descriptor lists; `null` for its own, which it cannot contain. */
function describedHashes(described: readonly Described[]): ReadonlyMap<string, string | null> {
  const hashes = described.map(({ path, hash }) => [path, hash.replace('sha256:', '')] as const)
  return new Map<string, string | null>([...hashes, [BUNDLE_PATHS.descriptor, null]])
}

function alteration(code: Alteration['code'], path: string): Alteration {
  return { code, at: shown(path), found: '' }
}
