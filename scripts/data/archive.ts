import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { PairFiles } from './buildFiles.ts'

/** Where a folder of packages keeps what was built of its earlier versions. */
function archiveIn(data: string): string {
  return join(data, 'archive')
}

/** Keeps what was just built, so that views pinned to it live on when the facts change. */
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

/** Puts the vintages that were kept beside the current one, which nothing of theirs replaces. */
export function restoreVintages(data: string, out: string): void {
  if (!existsSync(archiveIn(data))) return
  cpSync(archiveIn(data), out, { recursive: true, force: false })
}
