import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { PairFiles } from './buildFiles.ts'

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

/** Copies archived vintages into the build, without overwriting the current one. */
export function restoreVintages(data: string, out: string): void {
  if (!existsSync(archiveIn(data))) return
  cpSync(archiveIn(data), out, { recursive: true, force: false })
}
