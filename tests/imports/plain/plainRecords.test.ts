import { describe, expect, it } from 'vitest'
import { plain } from '#imports/formats/plain.ts'
import { described } from '../../support/importTables.ts'

const COLUMNS = ['year', 'flow', 'reporter', 'partner']
const SIDES = ['export', 'MAR', 'PRT']

function readTable(records: readonly (readonly string[])[]) {
  const reader = plain({ file: 'a.csv', sheet: null, records, answers: {} })
  const first = reader?.firstRecord ?? 0
  const rows = records.slice(first).flatMap((record, index) => {
    return reader?.read(record, first + index + 1) ?? []
  })
  return { reader, rows: rows.map(described) }
}

describe('plainRecordReader', () => {
  it('reads no second table as the first, whose unit and columns may be others', () => {
    const { rows } = readTable([
      [...COLUMNS, 'value (US$)'],
      ['2020', ...SIDES, '5'],
      ['Imports, in thousands'],
      [...COLUMNS, 'value (US$ thousand)'],
      ['2020', 'import', 'MAR', 'PRT', '7'],
    ])
    expect(rows).toEqual([
      '2 MAR export PRT 2020 5',
      '3 fields : 1 / 5',
      '4 table : year',
      '5 table : 2020',
    ])
  })

  it('passes over the names of columns where they are said again', () => {
    const columns = [...COLUMNS, 'value (US$)']
    const { rows } = readTable([columns, ['2020', ...SIDES, '5'], columns, ['2021', ...SIDES, '6']])
    expect(rows).toEqual([
      '2 MAR export PRT 2020 5',
      '3 period year: year',
      '4 MAR export PRT 2021 6',
    ])
  })

  it('takes a unit of quantities for none of amounts', () => {
    const { rows } = readTable([
      [...COLUMNS, 'product', 'value (US$)', 'unit'],
      ['2020', ...SIDES, '27', '5', 'kg'],
      ['2020', ...SIDES, '08', '6', 'thousand litres'],
    ])
    expect(rows).toEqual(['2 MAR export PRT 2020 HS 27 5', '3 MAR export PRT 2020 HS 08 6'])
  })

  it('finds another currency in the cells themselves', () => {
    const { reader } = readTable([
      [...COLUMNS, 'value'],
      ['2020', ...SIDES, '€5'],
    ])
    const said = { where: 'cell', field: 'value', found: '€5' }
    expect(reader?.unit.otherMoney).toEqual({ said })
  })

  it('reads amounts that are grouped as in India, and finds their currency', () => {
    const grouped = ['5,07,00,00,00,000', '12,34,567.5']
    const table = (cells: readonly string[], value: string) =>
      readTable([
        [...COLUMNS, value],
        ...cells.map((cell, index) => [`202${index}`, ...SIDES, cell]),
      ])
    expect(table(grouped, 'value (US$)').rows).toEqual([
      '2 MAR export PRT 2020 507000000000',
      '3 MAR export PRT 2021 1234567.5',
    ])
    const { reader } = table(
      grouped.map((cell) => `₹${cell}`),
      'value',
    )
    expect(reader?.unit.otherMoney?.said).toMatchObject({ found: '₹5,07,00,00,00,000' })
  })

  it('reads goods by the list that their column is named after', () => {
    const rows = ['SITC', 'BEC', 'isic_code'].flatMap(
      (list) =>
        readTable([
          [...COLUMNS, list, 'value (US$)'],
          ['2020', ...SIDES, '24 - Metals', '5'],
        ]).rows,
    )
    expect(rows).toEqual([
      '2 MAR export PRT 2020 SITC 24 5',
      '2 MAR export PRT 2020 BEC 24 5',
      '2 MAR export PRT 2020 other 24 5',
    ])
  })

  it('reads HS codes with points and words, and flows with their border', () => {
    const { rows } = readTable([
      [...COLUMNS, 'product', 'value (US$)'],
      ['2020', 'Exports (FOB)', 'MAR', 'PRT', '08.04.10', '5'],
      ['2020', 'Imports, CIF', 'MAR', 'PRT', 'Chapter 7', '5'],
    ])
    expect(rows).toEqual(['2 MAR export PRT 2020 HS 080410 5', '3 MAR import PRT 2020 HS 07 5'])
  })

  it('takes months of one calendar in years of another for no period', () => {
    const { rows } = readTable([
      ['سال', 'ماه', 'جریان', 'گزارشگر', 'شریک', 'ارزش (دلار)'],
      ['۱۴۰۲', 'مهر', ...SIDES, '5'],
      ['۲۰۲۳', 'مهر', ...SIDES, '5'],
      ['۱۴۰۲', 'اکتبر', ...SIDES, '5'],
    ])
    expect(rows).toEqual(['2 MAR export PRT 2023-7 5', '3 period سال: ۲۰۲۳', '4 period سال: ۱۴۰۲'])
  })

  it('takes no day of a month for the month', () => {
    const days = ['28/02/2020', '15/02/2020'].map((day) => [day, ...SIDES, '5'])
    expect(readTable([[...COLUMNS.with(0, 'date'), 'value (US$)'], ...days]).rows).toEqual([
      '2 period date: 28/02/2020',
      '3 period date: 15/02/2020',
    ])
  })
})
