import { describe, expect, it } from 'vitest'
import { packageOf } from '#imports/packages/packageOf.ts'
import type { PlacedRow } from '#imports/packages/slice.ts'
import { bothFlows, context, type RowParts } from '../../support/tradeRows.ts'

/** Rows of a plain table in a file of this name, as its reader names their publisher. */
function inFile(name: string, parts: RowParts = {}): readonly PlacedRow[] {
  return bothFlows([2019, 2020], { ...parts, publisher: name, file: `${name}.csv` }).map(
    ({ table, row }) => ({ table: { ...table, format: 'plain' }, row }),
  )
}

function namesOf(...files: readonly string[]) {
  const { pair, library } = packageOf(
    files.flatMap((file) => inFile(file)),
    'ABC-XYZ',
    context,
  )
  return {
    sources: pair.sources.map(({ shortName }) => shortName),
    longNames: pair.sources.map(({ name }) => name),
    publishers: library.bibliography.map(({ publisher }) => publisher),
    ids: pair.sources.map(({ id }) => id),
  }
}

describe('shownPublishers', () => {
  it.each([
    'fa',
    'en',
    'pt-BR',
    'data',
    'export (3)',
    'download',
    '2024',
    'Book1',
    'Tabelle_2',
    'x',
  ])('names a source by the day where its file is called %s.csv', (file) => {
    expect(namesOf(file)).toMatchObject({
      sources: ['Alphia’s report'],
      longNames: ['Alphia’s reports in a table read on 30 Nov 2026'],
      publishers: ['a table read on 30 Nov 2026'],
    })
  })

  it.each(['Central Bank', 'wb', 'Iran exports 2024', 'customs', 'exports', 'pasted by hand'])(
    'keeps the name %s',
    (file) => expect(namesOf(file).sources).toEqual([`Alphia in ${file}`]),
  )

  it('tells two such files apart, and keeps the ids by which links name them', () => {
    const { sources, ids } = namesOf('fa', 'data')
    expect(new Set(sources)).toEqual(new Set(['Alphia’s report', 'Alphia’s report in table 2']))
    expect(new Set(ids)).toEqual(new Set(['fa-abc', 'data-abc']))
  })

  it('numbers no table of another economy, and tells months and names of files apart', () => {
    const rows = [
      ...inFile('fa'),
      ...inFile('data', { from: 'XYZ' }),
      ...inFile('Central Bank'),
      ...inFile('fa', { month: 1 }),
    ]
    const { sources } = packageOf(rows, 'ABC-XYZ', context).pair
    expect(new Set(sources.map(({ shortName }) => shortName))).toEqual(
      new Set([
        'Alphia’s report',
        'Xylonia’s report',
        'Alphia in Central Bank',
        'Alphia’s report, by month',
      ]),
    )
  })

  it('keeps what a known kind of file says of its publisher', () => {
    const rows = bothFlows([2020], { publisher: 'data', file: 'data.csv' })
    expect(packageOf(rows, 'ABC-XYZ', context).pair.sources[0]?.publisher).toBe('data')
  })
})
