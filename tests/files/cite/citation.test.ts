import { describe, expect, it, test } from 'vitest'
import { bibtex } from '#files/cite/bibtex.ts'
import { citation, fullCitation } from '#files/cite/citation.ts'
import { citedReference, citedView, type CitedWork } from '#files/cite/citedWork.ts'
import type { BibliographyEntry } from '#files/briefing/printableBriefing.ts'
import { ris } from '#files/cite/ris.ts'
import { fileView } from '#files/briefing/fileView.ts'
import { packageOf } from '#imports/packages/packageOf.ts'
import { knownOf, real, text } from '../../support/packages.ts'
import { bothFlows, context } from '../../support/tradeRows.ts'

function view(link: string, made = '2026-11-25') {
  const edition = { site: 'https://corridor.example/', made }
  return fileView({ figure: 'path', link }, knownOf(real), edition, text)
}

/** A view of a pair made of files, whose terms are those of whoever published them. */
function ownView() {
  const own = packageOf(bothFlows([2019, 2020]), 'ABC-XYZ', context)
  const edition = { site: 'https://corridor.example/', made: '2026-11-30' }
  return fileView({ figure: 'path', link: 'pair=own-abc-xyz' }, knownOf(own), edition, text)
}

const HOSTILE = String.raw`Q&A: 50% of #1_a ~ {x^2} \alpha } "quoted" $5`

const work: CitedWork = {
  key: 'hostile',
  kind: 'news',
  authors: [{ name: HOSTILE }],
  journal: null,
  doi: null,
  title: `${HOSTILE}\r\nER  - \r\nTY  - BOOK`,
  date: '2024-05-09',
  note: 'undated, perhaps',
  url: 'https://example.org/a?b={c}&d=50%25#x y',
  accessed: '2026-11-25',
}

/** The fields of a BibTeX entry, read as BibTeX does: braces are counted, whatever stands before. */
function fieldsOf(entry: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const [, name = '', value = ''] of entry.matchAll(/^ {2}(\w+) = (.*),$/gm)) {
    fields.set(name, value)
  }
  return fields
}

function depthOf(text_: string): number[] {
  let depth = 0
  return Array.from(text_, (sign) => {
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    return depth
  })
}

/** What TeX prints of a field. */
function typeset(value: string): string {
  return value
    .replaceAll(String.raw`\textbackslash{}`, '\u0000')
    .replaceAll(String.raw`\textbraceleft{}`, '\u0001')
    .replaceAll(String.raw`\textbraceright{}`, '\u0002')
    .replaceAll(String.raw`\textasciitilde{}`, '~')
    .replaceAll(String.raw`\textasciicircum{}`, '^')
    .replaceAll(/\\([$&%#_])/g, '$1')
    .replaceAll(/[{}]/g, '')
    .replaceAll('\u0000', '\\')
    .replaceAll('\u0001', '{')
    .replaceAll('\u0002', '}')
}

describe('a citation', () => {
  it('names figure, pair, release and day; in full also assumptions, sources, terms and address', () => {
    const shown = view('growth=20&shock=2026:-15:2')
    expect(citation(shown, text)).toBe(
      '“Where does this lead?”, Iran–Pakistan, Corridor, figures of 29 Nov 2026, made on 25 Nov 2026.',
    )
    expect(fullCitation(shown, text)).toBe(
      `${citation(shown, text)} Assumed: Growth 20% a year and −15% in 2026, fading within 2 years. Source: Iran's customs by Iranian year. CC-BY-4.0. https://corridor.example/?growth=20&shock=2026:-15:2`,
    )
    expect(fullCitation(view(''), text)).toContain('Assumed: Growth 13.6% a year.')
  })

  it('names the terms of files of one’s own so that they stand as a sentence', () => {
    const own = ownView()
    const note = citedView(own, 'own-abc-xyz', text).note
    for (const words of [fullCitation(own, text), note]) {
      expect(words).toMatch(/Sources?: [^.]*\. Publishers’ terms of use/)
    }
  })
})

describe('a work', () => {
  it('has the same key on every day, and another for another view', () => {
    const keyFor = (link: string, made?: string) =>
      citedView(view(link, made), real.pair.id, text).key
    expect(keyFor('growth=20')).toBe(keyFor('growth=20', '2027-01-01'))
    expect(keyFor('growth=20')).not.toBe(keyFor('growth=21'))
    expect(keyFor('growth=20')).toMatch(/^corridor-iran-pakistan-path-2026-11-29-[a-z0-9]+$/)
  })

  it('has a date only where one is known, and tells any other in words', () => {
    const reference: BibliographyEntry = {
      id: 'x y/z',
      publisher: 'A, B and C',
      title: 'T',
      date: 'undated (Nov 2025)',
      url: null,
      kind: 'news',
    }
    expect(citedReference(reference, '2026-11-25', text)).toMatchObject({
      key: 'x-y-z',
      date: null,
      note: 'undated (Nov 2025)',
    })
    expect(citedReference({ ...reference, date: '2025-11' }, '2026-11-25', text)).toMatchObject({
      date: '2025-11',
      note: '',
    })
  })

  it('has a key of its own for every publication', () => {
    const keys = real.library.bibliography.map((one) => citedReference(one, '2026-11-25', text).key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => !/^[A-Za-z0-9-]+$/.test(key))).toEqual([])
  })
})

describe('BibTeX', () => {
  it('keeps every sign as words, and its braces balanced', () => {
    const entry = bibtex([work])
    const depths = depthOf(entry)
    expect(Math.min(...depths)).toBe(0)
    expect(depths.at(-1)).toBe(0)
    const fields = fieldsOf(entry)
    expect(typeset(fields.get('author') ?? '')).toBe(HOSTILE)
    expect(fields.get('year')).toBe('{2024}')
    expect(fields.get('month')).toBe('may')
    expect(fields.get('url')).toBe('{https://example.org/a?b=%7Bc%7D&d=50%25#x%20y}')
  })

  test.each([
    ['2024', '{2024}', undefined],
    ['2024-11', '{2024}', 'nov'],
    [null, undefined, undefined],
  ])('says of a date what is known: %s', (date, year, month) => {
    const fields = fieldsOf(bibtex([{ ...work, date }]))
    expect([fields.get('year'), fields.get('month')]).toEqual([year, month])
  })

  it('writes an entry for each publication of the shipped pair', () => {
    const works = real.library.bibliography.map((one) => citedReference(one, '2026-11-25', text))
    const entries = bibtex(works).split('\n\n')
    expect(entries).toHaveLength(works.length)
    const broken = entries.filter((entry) => depthOf(entry).at(-1) !== 0)
    expect(broken).toEqual([])
    expect(entries.map((entry) => typeset(fieldsOf(entry).get('title') ?? ''))).toEqual(
      works.map(({ title }) => title),
    )
  })
})

describe('RIS', () => {
  it('has one field a line, and no words that begin another', () => {
    const lines = ris([work]).split('\r\n').filter(Boolean)
    expect(lines.map((line) => line.slice(0, 6))).toEqual(
      ['TY', 'ID', 'AU', 'PB', 'TI', 'PY', 'DA', 'N1', 'UR', 'Y2', 'ER'].map((tag) => `${tag}  - `),
    )
    expect(lines).toContain('TY  - NEWS')
    expect(lines).toContain('DA  - 2024/05/09')
    expect(lines).toContain(`PB  - ${HOSTILE}`)
  })

  it('keeps an institution with a comma one name', () => {
    expect(ris([{ ...work, authors: [{ name: 'Ministry of Commerce, Pakistan' }] }])).toContain(
      'AU  - Ministry of Commerce; Pakistan\r\n',
    )
  })

  it('is a data set for a figure', () => {
    const printed = ris([citedView(view('growth=20'), real.pair.id, text)])
    expect(printed).toMatch(/^TY {2}- DATA\r\n/)
    expect(printed).toContain('TI  - Where does this lead? Iran–Pakistan trade')
    expect(printed).toContain('UR  - https://corridor.example/?growth=20')
  })
})
