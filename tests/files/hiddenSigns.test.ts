import { strFromU8, unzipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { evidenceBundle } from '#files/bundle/evidenceBundle.ts'
import type { PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import { interactivePage } from '#files/html/interactivePage.ts'
import { markdownZip } from '#files/markdown/markdownZip.ts'
import { slides } from '#files/slides/slides.ts'
import { csv } from '#files/tables/csv.ts'
import { wordDocument } from '#files/word/wordDocument.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import { briefingSchema, type Briefing } from '#state/briefings/briefing.ts'
import { evidence, kept } from '../support/bundles.ts'
import { briefingOf, pageOf } from '../support/office.ts'
import { figureFor, madeUp, real, text } from '../support/packages.ts'
import '../support/allEnglish.ts'

/** Each turns words round, hides them or forges others. */
const SIGNS = '\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200e\u200f\u061c\ufeff\ufff9\u{e0041}'
const ANY_OF_THEM = new RegExp(`[${SIGNS}\u202c\u2069]`, 'gu')
const [NAME, PLAIN] = [`Bor${SIGNS}der open`, 'Border open']

type Named = Readonly<{ stored: Briefing; link: string; briefing: PrintableBriefing }>

/** A briefing and two scenarios of a name, as they are read. */
function namedAs(name: string): Named {
  const stored = briefingSchema.parse({ ...kept, title: name, introduction: name })
  const { title, introduction } = stored
  const column = encodeURIComponent(`growth=4&name=${encodeURIComponent(name)}`)
  const { selection } = readLink(`name=${encodeURIComponent(name)}&compare=desk~${column}`)
  const link = writeLink(selection)
  const pages = [pageOf('compare', {}, link), pageOf('path', {}, link)]
  return { stored, link, briefing: briefingOf(pages, { title, introduction }) }
}

const WRITERS: Readonly<Record<string, (named: Named) => Promise<Blob>>> = {
  Word: ({ briefing }) => wordDocument(briefing, text),
  slides: ({ briefing }) => slides(briefing, text),
  Markdown: ({ briefing }) => markdownZip(briefing, text),
  bundle: ({ briefing, stored, link }) =>
    evidenceBundle(
      briefing,
      { ...evidence, storedBriefing: stored, scenario: { ...evidence.scenario, link } },
      text,
    ),
  HTML: ({ briefing }) => {
    const page = { script: '', style: '', policy: '', licences: '' }
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(page)))
    return interactivePage(briefing, { pairs: [madeUp], controls: true, reference: null }, text)
  },
  CSV: ({ link }) => Promise.resolve(new Blob([csv(figureFor(real, 'compare', link).table)])),
}

test.each(Object.entries(WRITERS))('%s says a name without its hidden signs', async (_, write) => {
  const [hostile, plain] = [
    await textsIn(write(namedAs(NAME))),
    await textsIn(write(namedAs(PLAIN))),
  ]
  vi.unstubAllGlobals()
  expect(hostile.some((one) => one.includes(PLAIN))).toBe(true)
  // Names from right to left that the data holds are isolated.
  expect(hostile.map(signsIn)).toEqual(plain.map(signsIn))
})

function signsIn(words: string): readonly string[] {
  return words.match(ANY_OF_THEM) ?? []
}

/** The text of a file, or of every part of an archive, with its path. */
async function textsIn(file: Promise<Blob>): Promise<readonly string[]> {
  const bytes = new Uint8Array(await (await file).arrayBuffer())
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isArchive) return [strFromU8(bytes)]
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) =>
    /\.(?:png|ttf|xlsx)$/.test(path) ? path : [path, strFromU8(part)],
  )
}
