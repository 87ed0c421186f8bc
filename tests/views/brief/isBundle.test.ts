import { expect, it } from 'vitest'
import { strToU8, zipSync } from 'fflate'
import { BUNDLE_PATHS } from '#files/bundle/bundleFormat.ts'
import { isBundle } from '#views/brief/isBundle.ts'

const zip = (...paths: readonly string[]) =>
  new Blob([zipSync(Object.fromEntries(paths.map((path) => [path, strToU8('{}')])))])

it.each([
  ['a bundle', zip(BUNDLE_PATHS.descriptor, BUNDLE_PATHS.briefing), true],
  ['a bundle in a folder', zip(`unpacked/${BUNDLE_PATHS.briefing}`), true],
  ['a data package', zip(BUNDLE_PATHS.descriptor, 'observations.csv'), false],
  ['a text that names a bundle’s file', new Blob([BUNDLE_PATHS.briefing]), false],
  ['an empty file', new Blob([]), false],
])('%s is told by its content', async (_, file, expected) => {
  expect(await isBundle(file)).toBe(expected)
})
