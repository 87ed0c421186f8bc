import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Reference } from '#datasets/referenceSchemas.ts'
import { manifestFile, type Manifest } from '#datasets/schemas.ts'
import type { PairFiles } from '#files/bundle/pairFiles.ts'

/** The number of files and bytes written, for the summary. */
export type Written = Readonly<{ files: number; bytes: number; gzipped: number }>

/** Writes the files of all pairs, the reference data and the manifest; deletes earlier vintages. */
export function writeBuild(
  out: string,
  builds: readonly PairFiles[],
  reference: Reference | null,
): Written {
  clearVintages(out)
  const texts = new Map<string, string>()
  const pairs = builds.map((build) => {
    const { vintage, id, name } = build.pair
    const folder = `${vintage}/${id}`
    const files = {
      pair: `${folder}/pair.json`,
      chapters: `${folder}/chapters.json`,
      library: `${folder}/library.json`,
    }
    texts.set(files.pair, JSON.stringify(build.pair))
    texts.set(files.chapters, JSON.stringify(build.chapters))
    texts.set(files.library, JSON.stringify(build.library))
    return { id, name, files }
  })
  const manifest: Manifest = { vintage: newest(builds), ...referenceIn(reference), pairs }
  if (reference) texts.set(referencePath(reference), JSON.stringify(reference))
  texts.set('manifest.json', JSON.stringify(manifestFile.parse(manifest)))

  for (const [path, text] of texts) {
    const file = join(out, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, `${text}\n`)
  }
  const sizes = [...texts.values()].map(
    (text) => [Buffer.byteLength(text), gzipSync(text).length] as const,
  )
  return {
    files: sizes.length,
    bytes: sizes.reduce((sum, [bytes]) => sum + bytes, 0),
    gzipped: sizes.reduce((sum, [, gzipped]) => sum + gzipped, 0),
  }
}

function referenceIn(reference: Reference | null): Pick<Manifest, 'reference'> {
  return reference ? { reference: referencePath(reference) } : {}
}

function referencePath({ vintage }: Reference): string {
  return `${vintage}/reference.json`
}

/** Deletes only what a build created: folders named by a date. */
function clearVintages(out: string): void {
  if (!existsSync(out)) return
  for (const folder of readdirSync(out).filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))) {
    rmSync(join(out, folder), { recursive: true })
  }
}

function newest(builds: readonly PairFiles[]): string {
  return (
    builds
      .map(({ pair }) => pair.vintage)
      .toSorted()
      .at(-1) ?? ''
  )
}
