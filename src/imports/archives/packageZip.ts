import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import type { Text } from '#i18n/text.ts'
import { pairFiles } from '#imports/checks/buildFiles.ts'
import { DESCRIPTION, type PackageFolder } from '#imports/checks/describedPackage.ts'
import { problemText } from '#imports/checks/problems.ts'
import { readPackage } from '#imports/checks/readPackage.ts'
import { packageFiles } from './packageFiles.ts'

/** A package read from an archive, or everything that is wrong with it, a sentence each. */
export type ZipReading =
  Readonly<{ ok: true; own: OwnPackage }> | Readonly<{ ok: false; problems: readonly string[] }>

/** The most that the files of a package may unpack to, in bytes. */
const MOST_UNPACKED = 120e6

/** Writes packages as a zip archive with a folder each. The same packages give the same bytes. */
export function packageZip(packages: readonly OwnPackage[], text: Text): Uint8Array<ArrayBuffer> {
  const files: Zippable = {}
  for (const own of packages) {
    const { id, vintage } = own.pair
    // Archives keep local time: noon is the same day everywhere. Folders do not hand it on to files.
    const mtime = new Date(`${vintage}T12:00:00`)
    for (const [name, content] of packageFiles(own, text)) {
      files[`${id}/${name}`] = [strToU8(content), { mtime }]
    }
  }
  return zipSync(files)
}

/**
 * Reads the packages of a zip archive, and checks them as the build of the app does its own; none where
 * it holds no package.
 *
 * @throws Error where it is no archive, or damaged
 */
export function readPackageZip(bytes: Uint8Array): readonly ZipReading[] {
  return foldersIn(bytes).map(readingOf)
}

function readingOf(folder: PackageFolder): ZipReading {
  const problems: string[] = []
  const read = readPackage(folder, (place, found, expected, advice) => {
    problems.push(problemText({ place, found, expected, advice }))
  })
  if (!read || problems.length > 0) return { ok: false, problems }
  return { ok: true, own: pairFiles(read) }
}

/** Unpacks the files beside each description; packages may lie in any folders of the archive. */
function foldersIn(bytes: Uint8Array): readonly PackageFolder[] {
  const names: string[] = []
  let size = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name)
      size += originalSize
      return false
    },
  })
  if (size > MOST_UNPACKED) return []
  return names
    .filter((name) => name === DESCRIPTION || name.endsWith(`/${DESCRIPTION}`))
    .map((description) => folderAt(description.slice(0, -DESCRIPTION.length), bytes))
}

function folderAt(root: string, bytes: Uint8Array): PackageFolder {
  const files = unzipSync(bytes, {
    filter: ({ name }) => name.startsWith(root) && !name.slice(root.length).includes('/'),
  })
  const texts = Object.entries(files).map(
    ([name, content]) => [name.slice(root.length), strFromU8(content)] as const,
  )
  return { path: nameIn(files[`${root}${DESCRIPTION}`]), files: new Map(texts) }
}

/** The package’s own name, since folders of archives are renamed by those who unpack and pack them. */
function nameIn(description: Uint8Array | undefined): string {
  const [, name] = /"name"\s*:\s*"([^"\\]*)"/.exec(description ? strFromU8(description) : '') ?? []
  return name ?? ''
}
