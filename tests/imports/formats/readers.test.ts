import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readerFor } from '#imports/formats/readers.ts'
import { readFixture } from '../../support/importTables.ts'

const SHEETS: Readonly<Record<string, string>> = {
  'imf-workbook-imports.tsv': 'Imports, CIF',
}

describe('readerFor', () => {
  it('recognises the fixture of each publisher by its content', async () => {
    const names = await readdir('tests/fixtures/imports')
    const found = await Promise.all(
      names.map(async (name) => {
        const read = await readFixture(readerFor, name, { sheet: SHEETS[name] ?? null })
        return [name, read?.format]
      }),
    )
    expect(Object.fromEntries(found)).toMatchObject({
      'wits-summary.csv': 'witsSummary',
      'wits-wide.csv': 'witsWide',
      'wits-products.csv': 'witsProducts',
      'wits-bulk.csv': 'witsProducts',
      'trade-map-bilateral.tsv': 'tradeMapBilateral',
      'trade-map-bilateral-text.txt': 'tradeMapBilateral',
      'trade-map-list.html': 'tradeMapList',
      'Trade_Map_-_List_of_importing_markets_for_the_product_exported_by_Morocco.txt':
        'tradeMapList',
      'imf-workbook-exports.tsv': 'imfWorkbook',
      'imf-workbook-imports.tsv': 'imfWorkbook',
      'imf-wide.csv': 'imfWide',
      'imf-panel.csv': 'imfPanel',
      'world-bank.csv': 'worldBank',
    })
  })

  it('finds a header below other lines', () => {
    const header = ['t', 'i', 'j', 'k', 'v']
    const records = [['sep=;'], [''], header, ['2020', '504', '620', '040120', '1']]
    const reader = readerFor({ file: 'a.csv', sheet: null, records, answers: {} })
    expect(reader).toMatchObject({ format: 'baci', firstRecord: 3 })
  })

  it('says what indicators of the World Bank are, and reads no trade from them', async () => {
    expect(await readFixture(readerFor, 'world-bank.csv')).toMatchObject({
      publisher: 'World Bank, GDP (current US$)',
      questions: [],
      rows: [],
    })
  })

  it('reads what trade is divided by from the DataBank of the World Bank too', () => {
    const names = ['Series Name', 'Series Code', 'Country Name', 'Country Code', '2019 [YR2019]']
    const record = ['GDP (current US$)', 'NY.GDP.MKTP.CD', 'Morocco', 'MAR', '5']
    const records = [names, record]
    const reader = readerFor({ file: 'a.csv', sheet: null, records, answers: {} })
    expect(reader?.readMeasures?.(record)).toMatchObject([{ economy: 'MAR', year: 2019, value: 5 }])
  })
})
