// Checks the data packages and builds what the app fetches:
// `npm run data -- [--data <folder of packages>] [--out <folder to write to>] [--archive]`.
// `--archive` keeps the build for views pinned to its vintage; see data/README.md.
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { keepVintages, restoreVintages } from './data/archive.ts'
import type { PairFiles } from '#files/bundle/pairFiles.ts'
import { pairFiles } from '#imports/checks/buildFiles.ts'
import { problemText, type PackageProblem, type Report } from '#imports/checks/problems.ts'
import { readPackage, type DataPackage } from '#imports/checks/readPackage.ts'
import { checkReferenceUse } from './data/checkReferenceUse.ts'
import { openFolder } from './data/openFolder.ts'
import { readReference } from './data/readReference.ts'
import { writeBuild } from './data/writeBuild.ts'

/** Builds all packages, or prints every problem and writes nothing. Returns the exit code. */
export function main(args: string[]): Promise<number> {
  const { data, out, archive } = options(args)
  const problems: PackageProblem[] = []
  const report: Report = (place, found, expected, advice) => {
    problems.push({ place, found, expected, advice })
  }

  const folders = packageFolders(data)
  if (folders.length === 0) {
    const advice = 'Point --data at a folder of packages.'
    report(
      { file: data, line: 1, column: 1, name: 'folder' },
      'no folder with a datapackage.json',
      'one or more',
      advice,
    )
  }
  const packages = folders
    .filter((folder) => !isReference(folder))
    .map((folder) => readPackage(openFolder(folder), report))
    .filter((each) => each !== null)
  const references = folders.filter(isReference).map((folder) => readReference(folder, report))
  const reference = references[0] ?? null
  if (reference) checkReferenceUse(packages, reference, report)
  if (problems.length > 0) {
    console.error(problems.map(problemText).join('\n'))
    console.error(
      `\n${problems.length === 1 ? 'One problem' : `${problems.length} problems`}. Nothing was written; mend what is listed and run npm run data again.`,
    )
    return Promise.resolve(1)
  }

  const builds = packages.map(pairFiles)
  const { files, gzipped } = writeBuild(out, builds, reference)
  if (archive) keepVintages(data, out, builds, reference)
  restoreVintages(data, out)
  console.log(packages.map((each, index) => summary(each, builds[index])).join('\n'))
  console.log(`${files} files, ${kilobytes(gzipped)} gzipped, in ${out}`)
  return Promise.resolve(0)
}

function options(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: 'data' },
      out: { type: 'string', default: 'public/data' },
      archive: { type: 'boolean', default: false },
    },
  })
  return values
}

function packageFolders(data: string): readonly string[] {
  if (!existsSync(data)) return []
  return readdirSync(data)
    .toSorted()
    .map((name) => join(data, name))
    .filter((folder) => existsSync(join(folder, 'datapackage.json')))
}

/** The folder of the reference package, the only one that is not of a pair. */
function isReference(folder: string): boolean {
  return basename(folder) === 'reference'
}

function summary({ facts }: DataPackage, build: PairFiles | undefined): string {
  const counts = Object.entries(facts).map(([name, rows]) => `${name} ${rows.length}`)
  const size = build ? kilobytes(gzipSync(JSON.stringify(build.pair)).length) : ''
  return `${build?.pair.id}: ${counts.join(', ')}; pair.json ${size} gzipped`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
