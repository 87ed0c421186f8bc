import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { evidenceBundle } from '#files/bundle/evidenceBundle.ts'
import type { BundleInput } from '#files/bundle/bundleFormat.ts'
import { readBundle } from '#files/bundle/readBundle.ts'
import type { Briefing } from '#state/briefings/briefing.ts'
import { briefingOf, pageOf } from './office.ts'
import { madeUp, real, text } from './packages.ts'

/** A briefing as the browser keeps it. */
export const kept: Briefing = {
  id: 'b-1',
  title: 'Trade & its targets <draft>',
  introduction: 'What is **known**.',
  paper: 'a4',
  theme: 'light',
  pages: [
    {
      id: 'p-1',
      figure: 'path',
      link: 'pair=iran-pakistan&growth=9&target=12@2034&vintage=2026-11-24',
      paragraph: null,
      note: 'My own view',
    },
    { id: 'p-2', figure: 'record', link: 'growth=9', paragraph: 'Mine: {total}', note: '' },
  ],
  changedAt: '2026-11-25T10:00:00.000Z',
}

export const evidence: BundleInput = {
  storedBriefing: kept,
  scenario: {
    pair: real.pair.id,
    vintage: real.pair.vintage,
    name: 'Slow border',
    link: 'growth=9&target=12@2034',
  },
  // As small as they come: what is in them is not what is tested most.
  pairs: [madeUp],
  reference: null,
}

/** A bundle of two figures. */
export function bundle(changes: Partial<BundleInput> = {}): Promise<Blob> {
  const briefing = briefingOf([pageOf('path'), pageOf('record')])
  return evidenceBundle(briefing, { ...evidence, ...changes }, text)
}

const untouched = await contentsOf(await bundle())

export type Contents = Record<string, Uint8Array>

/** The files in a bundle by their path. */
export async function contentsOf(file: Blob): Promise<Contents> {
  return unzipSync(new Uint8Array(await file.arrayBuffer()))
}

/** A bundle with other contents than it was made with, as somebody might zip it again. */
export function changedBundle(change: (contents: Contents) => void): Blob {
  const contents = { ...untouched }
  change(contents)
  return new Blob([zipSync(contents, { level: 0 })])
}

/** Text of one file of a bundle. */
export function textIn(contents: Contents, path: string): string {
  return strFromU8(contents[path] ?? new Uint8Array())
}

/** What reading a changed bundle names, as `changed briefing.json`. */
export function named(change: (contents: Contents) => void): Promise<string[]> {
  return alterationsIn(changedBundle(change))
}

/** What reading a bundle names. */
export async function alterationsIn(file: Blob): Promise<string[]> {
  const read = await readBundle(file)
  const found = read.ok ? read.value.alterations : read.problems
  return found.map(({ code, at }) => `${code.replace(/^bundle\./, '')} ${at}`.trim())
}

/** A bundle in which the archive's own list gives a file another size. */
export function withClaim(file: Blob, path: string, size: number): Promise<Blob> {
  return edited(file, path, (view, start) => view.setUint32(start + 24, size, true))
}

/** A bundle in which two entries of the archive's list have the same name. */
export function renamed(file: Blob, path: string, other: string): Promise<Blob> {
  return edited(file, path, (view, start) => {
    for (const [index, byte] of strToU8(other).entries()) view.setUint8(start + 46 + index, byte)
  })
}

/** Changes an entry of the list at the end of an archive. */
async function edited(
  file: Blob,
  path: string,
  edit: (view: DataView, start: number) => void,
): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const view = new DataView(bytes.buffer)
  const name = strToU8(path)
  const start = bytes.findLastIndex(
    (_, index) =>
      view.byteLength > index + 46 &&
      view.getUint32(index, true) === 0x02014b50 &&
      name.every((byte, at) => bytes[index + 46 + at] === byte),
  )
  edit(view, start)
  return new Blob([bytes])
}

export { readBundle, strToU8 }
