import { sha256 } from './sha256.ts'
import type { ArchiveFile } from '#files/formats/zipped.ts'

/** The file of hashes, in the form that `sha256sum --check` reads. */
export const CHECKSUMS = 'SHA256SUMS'

const LINE = /^([0-9a-f]{64}) {2}(\S.*)$/
/** A comment line with the hash of the list itself; programs that verify checksums skip it. */
const SEAL = '# sha256 of the lines above: '

/** A list of checksums: each file's hash by its path, and whether the list itself is unchanged. */
export type Checksums = Readonly<{ hashes: ReadonlyMap<string, string>; isIntact: boolean }>

/** Writes the list of hashes by path, with the hash of the list itself at its end. */
export async function writeChecksums(hashes: ReadonlyMap<string, string>): Promise<ArchiveFile> {
  const paths = [...hashes.keys()].toSorted()
  const list = paths.map((path) => `${hashes.get(path) ?? ''}  ${path}\n`).join('')
  return { path: CHECKSUMS, bytes: encoded(`${list}${SEAL}${await sha256(encoded(list))}\n`) }
}

/** Reads a list of hashes as far as it can be read; what is malformed is left out. */
export async function readChecksums(bytes: Uint8Array): Promise<Checksums> {
  const text = new TextDecoder().decode(bytes)
  const end = text.lastIndexOf(SEAL)
  const list = end === -1 ? text : text.slice(0, end)
  const isIntact = end !== -1 && text.slice(end) === `${SEAL}${await sha256(encoded(list))}\n`
  const hashes = list.split('\n').flatMap((line) => {
    const [, hash, path] = LINE.exec(line) ?? []
    return hash !== undefined && path !== undefined ? [[path, hash] as const] : []
  })
  return { hashes: new Map(hashes), isIntact }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
