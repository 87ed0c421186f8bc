import { plainWords } from '#model/plainWords.ts'
import type { unzipSync, UnzipFileInfo } from 'fflate'
import type { Problem, Result } from '#files/text/result.ts'

/** The paths in an archive, and a function that reads one of them. */
export type Archive = Readonly<{
  paths: readonly string[]
  /** The bytes at a path; `null` where it is absent or damaged. */
  read: (path: string) => Uint8Array | null
}>

export type ArchiveProblem = Problem<
  | 'archive.noFile'
  | 'archive.tooLarge'
  | 'archive.notZip'
  | 'archive.tooMany'
  | 'archive.unpacksTooLarge'
  | 'archive.unsafePath'
  | 'archive.repeated'
>

const MEGABYTE = 1e6
const MOST_BYTES = 60 * MEGABYTE
const MOST_FILES = 400
/** Limits on decompressed sizes, against archives that expand to fill the memory. */
const MOST_UNPACKED = 120 * MEGABYTE
const MOST_PER_FILE = 12 * MEGABYTE
/** In characters. */
const LONGEST_SHOWN = 80

/** Path traversal, an absolute path, or a NUL byte. */
const UNSAFE = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0/i

/**
 * Opens an untrusted ZIP archive. Entries are decompressed on demand, never beyond the size that
 * the central directory declares. Returns problems instead for an archive that declares too much
 * or has unsafe paths.
 */
export async function readArchive(file: Blob): Promise<Result<Archive, ArchiveProblem['code']>> {
  if (file.size > MOST_BYTES) return failure('archive.tooLarge', '', megabytes(file.size))

  const bytes = await bytesOf(file)
  if (!bytes) return failure('archive.noFile', '', '')

  const { unzipSync: unzip } = await import('fflate')
  const listed: UnzipFileInfo[] = []
  try {
    unzip(bytes, {
      filter: (entry) => {
        listed.push(entry)
        // The declared number of entries may be unbounded.
        if (listed.length > MOST_FILES) throw new RangeError('too many')
        return false
      },
    })
  } catch {
    const isTooMany = listed.length > MOST_FILES
    return failure(isTooMany ? 'archive.tooMany' : 'archive.notZip', '', String(MOST_FILES))
  }

  const entries = listed.filter((entry) => !isFolder(entry))
  const problems = problemsOf(entries)
  if (problems.length > 0) return { ok: false, problems }

  const paths = entries.map(({ name }) => name)
  const read = (path: string) => unpacked(bytes, path, unzip)
  return { ok: true, value: { paths, read } }
}

/** Checks all entries; returns every problem found. */
function problemsOf(entries: readonly UnzipFileInfo[]): ArchiveProblem[] {
  const seen = new Set<string>()
  const problems: ArchiveProblem[] = []
  for (const { name, originalSize } of entries) {
    const add = (code: ArchiveProblem['code'], found = '') =>
      problems.push({ code, at: shown(name), found })
    if (UNSAFE.test(name)) add('archive.unsafePath')
    if (seen.has(name)) add('archive.repeated')
    if (originalSize > MOST_PER_FILE) add('archive.unpacksTooLarge', megabytes(originalSize))
    seen.add(name)
  }
  const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
  if (total > MOST_UNPACKED) {
    problems.push({ code: 'archive.unpacksTooLarge', at: '', found: megabytes(total) })
  }
  return problems
}

/** Decompresses the entry at a path; `null` where it is absent or damaged. */
function unpacked(bytes: Uint8Array, path: string, unzip: typeof unzipSync): Uint8Array | null {
  try {
    return Object.values(unzip(bytes, { filter: ({ name }) => name === path }))[0] ?? null
  } catch {
    return null
  }
}

/** Reads a file; `null` for a folder or a deleted file. */
async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

/** True for the entry of a folder, which some programs add. */
function isFolder({ name, originalSize }: UnzipFileInfo): boolean {
  return name.endsWith('/') && originalSize === 0
}

function failure(code: ArchiveProblem['code'], at: string, found: string) {
  return { ok: false, problems: [{ code, at, found }] } as const
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / MEGABYTE))
}

/** Shortens a path, to be quoted in a message. */
export function shown(path: string): string {
  const plain = plainWords(path)
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain
}
