import Papa from 'papaparse'
import { describe, expect, it, test } from 'vitest'
import type { TableCell, Table } from '#charts/frame/table.ts'
import { FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { csv, figureCsv } from '#files/tables/csv.ts'
import { plainSpaces } from '#files/text/plainSpaces.ts'
import { escapeFormula } from '#files/tables/escapeFormula.ts'
import { json } from '#files/tables/json.ts'
import { markdownFigure } from '#files/markdown/markdownTable.ts'
import { plainFigure } from '#files/tables/plainFigure.ts'
import { referenced, fileView, type Wanted } from '#files/briefing/fileView.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import { withAllData } from '#state/link/snapshotLink.ts'
import { knownOf, real, text } from '../../support/packages.ts'

const LINK = 'growth=20&shock=2026:-15:2'
const ADDRESS = `https://corridor.example/?${LINK}`

/** Those that compare have a page of their own. */
function addressOf(id: FigureId): string {
  const page = id === 'compare' || id === 'difference' ? 'compare/' : ''
  return `https://corridor.example/${page}?${LINK}`
}

function view(figure: FigureId, link = 'growth=20&shock=2026:-15:2') {
  const wanted: Wanted = { figure, link }
  const facts = { known: knownOf(real), library: real.library }
  const edition = { site: 'https://corridor.example/', made: '2026-11-25' }
  return referenced(fileView(wanted, facts.known, edition, text), facts, text)
}

/** A table with one column of words, as hostile as they come. */
function tableOf(...words: readonly TableCell[]): Table {
  return {
    caption: '',
    columns: [{ key: 'words', label: 'Words', kind: 'text' }],
    rows: words.map((word) => ({ cells: [word], origin: [] })),
  }
}

/** Numbers to more digits than anybody counts trade in; a gap is an empty field. */
function isSame(found: string | undefined, cell: TableCell): boolean {
  if (typeof cell !== 'number') return found === plainSpaces(cell ?? '')
  return found !== '' && Math.abs(Number(found) - cell) <= Math.abs(cell) * 1e-9
}

function read(printed: string): string[][] {
  return Papa.parse<string[]>(printed.replace(/\r\n$/, '')).data
}

describe('CSV', () => {
  test.each(FIGURE_IDS)('brings back every cell of %s and says where it comes from', (id) => {
    const shown = view(id)
    const { figure, assumptions } = shown
    const { columns, rows } = figure.table
    const [head = [], ...lines] = read(figureCsv(shown, false))
    expect(lines).toHaveLength(rows.length)
    for (const [index, { cells }] of rows.entries()) {
      const line = lines[index] ?? []
      const other = columns.filter((_, column) => !isSame(line[column], cells[column] ?? null))
      expect(other).toEqual([])
      expect(line.slice(-6)).toEqual([
        real.pair.name,
        plainSpaces(assumptions.join('; ')),
        figure.sources.join('; '),
        'CC-BY-4.0',
        real.pair.vintage,
        addressOf(id),
      ])
    }
    expect(head.slice(-6)).toEqual([
      'data_pair',
      'data_assumptions',
      'data_source',
      'data_licence',
      'data_vintage',
      'data_link',
    ])
    expect(new Set(head).size).toBe(head.length)
  })

  it('names the unit of a column in its head, and the plain name where the unit is told elsewhere', () => {
    const shown = view('path')
    const [head = []] = read(figureCsv(shown, false))
    expect(head.slice(0, 5)).toEqual(['year', 'period', 'IRN-PAK_usd', 'PAK-IRN_usd', 'total_usd'])
    expect(read(csv(shown.figure.table))[0]?.slice(0, 5)).toEqual([
      'year',
      'period',
      'IRN-PAK',
      'PAK-IRN',
      'total',
    ])
  })

  it('ends every line as RFC 4180 wants it, and begins with the mark of UTF-8 where asked', () => {
    const shown = view('flows')
    const plain = figureCsv(shown, false)
    expect(plain.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(plain.endsWith('\r\n')).toBe(true)
    expect(figureCsv(shown, true)).toBe(`\ufeff${plain}`)
  })

  it('has plain spaces, by which data is searched and joined', () => {
    const printed = FIGURE_IDS.map((id) => figureCsv(view(id), false)).join('')
    expect(printed).not.toMatch(/[^\P{Zs} ]/u)
    expect(read(csv(tableOf('Mar 2024\u2009–\u2009Mar 2025, $3\u00a0bn')))[1]).toEqual([
      'Mar 2024 – Mar 2025, $3 bn',
    ])
  })

  it('quotes what would break a line, and keeps it', () => {
    const words = ['a,b', 'say "no"', 'one\r\ntwo', ' spaced ', 'naïve – ok', '']
    expect(read(csv(tableOf(...words))).slice(1)).toEqual(words.map((word) => [word]))
  })
})

describe('a cell that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("http://evil.example")',
    "+1+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    '@SUM(A1)',
    '\t=1+1',
    ' =1+1',
    '\r=1+1',
    '＝1+1',
  ])('becomes words: %j', (words) => {
    expect(escapeFormula(words)).toBe(`'${words}`)
    expect(read(csv(tableOf(words)))[1]).toEqual([`'${words}`])
  })

  test.each(['+13.6%', '-15%', '-1,200.5', '−15%', '3 = 3', 'a@b.example'])(
    'is none: %s',
    (words) => {
      expect(escapeFormula(words)).toBe(words)
    },
  )
})

describe('JSON', () => {
  it('names figure, pair, terms, vintage, address and the unit of each column', () => {
    const { figure, attribution, assumptions } = view('required')
    const printed = JSON.parse(json(figure, { ...attribution, assumptions }, text))
    expect(printed).toMatchObject({
      figure: 'required',
      pair: real.pair.name,
      assumptions: ['Growth 20% a year', expect.stringContaining('2026')],
      sentence: figure.sentence,
      sources: figure.sources,
      address: ADDRESS,
      vintage: real.pair.vintage,
      licence: real.pair.licence,
      columns: expect.arrayContaining([
        expect.objectContaining({ key: 'growth', unit: 'fraction' }),
      ]),
    })
    expect(printed.rows).toHaveLength(figure.table.rows.length)
  })

  it('holds nothing where a number is missing or does not apply', () => {
    const { figure, attribution, assumptions } = view('path')
    const [counted] = JSON.parse(json(figure, { ...attribution, assumptions }, text)).rows
    expect(counted).toMatchObject({ total: expect.any(Number), baseline: null, target: null })
  })
})

describe('text to paste', () => {
  test.each(FIGURE_IDS)('has the sentence, every row and the origin of %s', (id) => {
    const shown = view(id)
    const { figure, assumptions } = shown
    const printed = plainFigure(shown, text)
    const [sentence, table = '', origin] = printed.split('\n\n')
    expect(sentence).toBe(figure.sentence)
    expect(table.split('\n')).toHaveLength(figure.table.rows.length + 1)
    expect(new Set(table.split('\n').map((line) => line.split('\t').length)).size).toBe(1)
    for (const assumption of assumptions) expect(origin).toContain(assumption)
    expect(origin).toContain(`${real.pair.name} trade. `)
    expect(origin).toContain(addressOf(id))
    expect(origin).toContain('CC-BY-4.0')
  })

  test.each(FIGURE_IDS)('is a table in Markdown too: %s', (id) => {
    const { figure, attribution, assumptions } = view(id)
    const printed = markdownFigure(figure, { ...attribution, assumptions }, text)
    const table = printed.split('\n').filter((line) => line.startsWith('|'))
    const bars = table.map((line) => line.replaceAll(String.raw`\|`, '').split('|').length)
    expect(table).toHaveLength(figure.table.rows.length + 2)
    expect(new Set(bars).size).toBe(1)
    expect(printed).toContain(`${real.pair.name} trade. `)
    expect(printed).toContain(`Link: ${addressOf(id)}`)
  })
})

describe('all data', () => {
  const rowsOf = (figure: FigureId, link: string) => view(figure, link).figure.table.rows.length
  const all = (link: string) => writeLink(withAllData(readLink(link).selection))

  it('is more than what is shown where years, a year or a category are chosen, and no less', () => {
    for (const [figure, link] of [
      ['path', 'years=2023..2024'],
      ['flows', 'years=2023..2024'],
      ['mirror', 'years=2015..2024'],
      ['products', 'year=2019'],
    ] as const) {
      expect(rowsOf(figure, all(link))).toBeGreaterThan(rowsOf(figure, link))
    }
    expect(rowsOf('required', all('years=2023..2024'))).toBe(rowsOf('required', 'years=2023..2024'))
  })

  it('keeps the scenario and the flow', () => {
    expect(all('growth=20&flow=PAK-IRN&product=metals&year=2019&years=2015..2024')).toBe(
      'growth=20&flow=PAK-IRN',
    )
  })
})
