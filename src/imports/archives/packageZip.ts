import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
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

/** Writes a package as a zip archive of its folder. The same package gives the same bytes. */
export function packageZip(own: OwnPackage, text: Text): Uint8Array<ArrayBuffer> {
  const { id, vintage } = own.pair
  // Archives keep local time: noon is the same day everywhere.
  const mtime = new Date(`${vintage}T12:00:00`)
  const entries = [...packageFiles(own, text)].map(
    ([name, content]) => [`${id}/${name}`, strToU8(content)] as const,
  )
  return zipSync(Object.fromEntries(entries), { mtime })
}

/**
 * Reads a package from a zip archive, and checks it as the build of the app does its own.
 *
 * @returns `null` where the archive holds no package
 */
export function readPackageZip(bytes: Uint8Array): ZipReading | null {
  const folder = folderIn(bytes)
  if (!folder) return null

  const problems: string[] = []
  const read = readPackage(folder, (place, found, expected, advice) => {
    problems.push(problemText({ place, found, expected, advice }))
  })
  if (!read || problems.length > 0) return { ok: false, problems }
  return { ok: true, own: pairFiles(read) }
}

/** Unpacks the files beside the description; a package may lie in any folder of the archive. */
function folderIn(bytes: Uint8Array): PackageFolder | null {
  const names: string[] = []
  let size = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name)
      size += originalSize
      return false
    },
  })
  const description = names.find((name) => name === DESCRIPTION || name.endsWith(`/${DESCRIPTION}`))
  if (description === undefined || size > MOST_UNPACKED) return null

  const root = description.slice(0, -DESCRIPTION.length)
  const files = unzipSync(bytes, {
    filter: ({ name }) => name.startsWith(root) && !name.slice(root.length).includes('/'),
  })
  const texts = Object.entries(files).map(
    ([name, content]) => [name.slice(root.length), strFromU8(content)] as const,
  )
  return { path: nameIn(files[description]), files: new Map(texts) }
}

/** The package’s own name, since folders of archives are renamed by those who unpack and pack them. */
function nameIn(description: Uint8Array | undefined): string {
  const [, name] = /"name"\s*:\s*"([^"\\]*)"/.exec(description ? strFromU8(description) : '') ?? []
  return name ?? ''
}
