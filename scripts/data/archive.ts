import { cpSync, existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { referenceFile, type Reference } from '#datasets/referenceSchemas.ts'
import { chaptersFile, libraryFile, pairFile } from '#datasets/schemas.ts'
import type { PairFiles } from '#files/bundle/pairFiles.ts'

/** The folder with the built files of earlier vintages of a data folder. */
function archiveIn(data: string): string {
  return join(data, 'archive')
}

/** Archives the build, so that views pinned to its vintage remain valid when the data change. */
export function keepVintages(
  data: string,
  out: string,
  builds: readonly PairFiles[],
  reference: Reference | null,
): void {
  for (const { pair } of builds) {
    const folder = join(pair.vintage, pair.id)
    cpSync(join(out, folder), join(archiveIn(data), folder), { recursive: true })
    if (reference) {
      const kept = join(archiveIn(data), pair.vintage, 'reference.json')
      cpSync(join(out, reference.vintage, 'reference.json'), kept)
    }
  }
}

const SCHEMAS = {
  'pair.json': pairFile,
  'chapters.json': chaptersFile,
  'library.json': libraryFile,
  'reference.json': referenceFile,
}

/**
 * Copies archived vintages into the build, without overwriting the current one. A file in a form that
 * the app no longer reads stays out, so that links pinned to it show current figures and say so.
 */
export function restoreVintages(data: string, out: string): void {
  if (!existsSync(archiveIn(data))) return
  cpSync(archiveIn(data), out, { recursive: true, force: false, filter: isReadable })
}

function isReadable(path: string): boolean {
  if (statSync(path).isDirectory()) return true
  const schema = Object.entries(SCHEMAS).find(([name]) => name === basename(path))?.[1]
  return schema?.safeParse(JSON.parse(readFileSync(path, 'utf8'))).success ?? false
}
