import { describe, expect, it } from 'vitest'
import { baci } from '#imports/formats/baci.ts'
import { oec } from '#imports/formats/oec.ts'
import { readerFor } from '#imports/formats/readers.ts'
import { readFixture } from '../../support/importTables.ts'

describe('baci', () => {
  it('reads thousands, numbers of economies, and products that lost their zero', async () => {
    expect(await readFixture(baci, 'baci.csv')).toEqual({
      format: 'baci',
      unit: { factor: 1000, isSure: true },
      publisher: 'CEPII BACI',
      questions: [],
      rows: [
        '2 MAR export PRT 2020 HS 040120 1234 fob estimated',
        '3 MAR export FRA 2020 HS 040120 4597924 fob estimated',
        '4 product k: 40120x',
      ],
    })
  })
})

describe('oec', () => {
  it('reads bulk tables: two flows a line, NULL, codes in lower case and without zeros', async () => {
    const found = await readFixture(oec, 'oec-bulk.tsv')
    expect(found?.rows).toEqual([
      '2 MAR export PRT 2008 HS 0101 1500.5 estimated',
      '2 MAR import PRT 2008 HS 0101  estimated',
      '3 MAR export PRT 2008 HS 0101  estimated',
      '3 MAR import PRT 2008 HS 0101 20 estimated',
      '4 MAR export (World) 2008 HS 0101 9 estimated',
      '4 MAR import (World) 2008 HS 0101 9 estimated',
    ])
  })

  it('reads JSON of the API: continents before economies, sections before products', async () => {
    const found = await readFixture(oec, 'oec-api.json')
    expect(found?.rows).toEqual([
      '2 MAR export PRT 2020 HS 0401 5064428 estimated',
      '3 PRT export MAR 2020 HS 8542 12.5 estimated',
    ])
  })

  it('takes no goods for totals, whatever their column is called', () => {
    const header = ['year', 'origin', 'dest', 'sitc_section_name', 'export_val']
    const records = [header, ['2020', 'mar', 'prt', 'Food', '5']]
    expect(oec({ file: 'a.tsv', sheet: null, records, answers: {} })).toBeNull()
  })

  it('reads the Atlas, whose tables have the same shape', () => {
    const header =
      'country_iso3_code,partner_iso3_code,product_hs92_code,year,export_value,import_value'
    const record = 'MAR,PRT,0401,2020,5,7'.split(',')
    const reader = readerFor({
      file: 'atlas.csv',
      sheet: null,
      records: [header.split(','), record],
      answers: {},
    })
    expect(reader?.publisher).toBe('Atlas of Economic Complexity')
    expect(reader?.read(record, 2)).toMatchObject([
      { flow: 'export', value: 5, product: { code: '0401' } },
      { flow: 'import', value: 7 },
    ])
  })
})
