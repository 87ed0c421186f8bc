import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { evidenceBundle } from '#files/evidenceBundle.ts'
import type { Evidence } from '#files/evidence.ts'
import { readBundle } from '#files/readBundle.ts'
import type { Briefing } from '#state/briefing.ts'
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

export const evidence: Evidence = {
  kept,
  scenario: {
    pair: real.pair.id,
    vintage: real.pair.vintage,
    name: 'Slow border',
    link: 'growth=9&target=12@2034',
  },
  // As small as they come: what is in them is not what is tested most.
  pairs: [madeUp],
}

/** A bundle of two figures. */
export function bundle(changes: Partial<Evidence> = {}): Promise<Blob> {
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

export { readBundle, strToU8 }
