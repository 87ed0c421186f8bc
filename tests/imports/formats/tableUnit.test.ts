import { describe, expect, it } from 'vitest'
import { plain } from '#imports/formats/plain.ts'
import { readerFor } from '#imports/formats/readers.ts'
import { sdmxCsv } from '#imports/formats/sdmxCsv.ts'
import type { TableAnswers } from '#imports/formats/reader.ts'

const COLUMNS = ['year', 'flow', 'reporter', 'partner']
const CELLS = ['2023', 'export', 'PAK', 'IRN']

function readerOf(value: string, above: readonly string[] = [], answers: TableAnswers = {}) {
  const records = [...above.map((line) => [line]), [...COLUMNS, value], [...CELLS, '5']]
  return readerFor({ file: 'a.csv', sheet: null, records, answers })
}

describe('inDollars', () => {
  it.each([
    'value (EUR)',
    'value in Rs. crore',
    'Value, million euro',
    'value_pkr',
    'value (VUV million)',
    'value (A$ m)',
    'Value (EUR/1000)',
    'value (local currency)',
    'value (₨)',
    'ارزش (میلیارد ریال)',
    'Стоимость, млн рублей',
    '金额(万元)',
  ])('reads no figure where a column is called %s', (name) => {
    const reader = readerOf(name)
    expect(reader?.unit.otherMoney?.said).toMatchObject({ where: 'name', found: name })
    expect(reader?.questions).toEqual(['unit'])
    expect(reader?.read([...CELLS, '5'], 2)).toEqual([
      { line: 2, fault: 'unit', field: name, found: '5' },
    ])
  })

  it.each([
    ['value (US$)', true],
    ['value (USD, not EUR)', false],
    ['value (million)', false],
    ['value CHE', false],
  ])('takes %s for no other currency, and asks where it is not sure', (name, isSure) => {
    expect(readerOf(name)?.unit).toMatchObject({ isSure })
    expect(readerOf(name)?.unit.otherMoney).toBeUndefined()
  })

  it('finds a currency in a title and in a column of units', () => {
    const title = 'Trade of Pakistan, million rupees'
    expect(readerOf('value', [title])?.unit.otherMoney?.said).toMatchObject({ where: 'title' })
    const records = [
      [...COLUMNS, 'value', 'unit', 'currency'],
      [...CELLS, '5', 'million', 'IRR'],
    ]
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: {} })
    const said = { where: 'cell', field: 'currency', found: 'IRR' }
    expect(reader?.unit).toMatchObject({ factor: 1_000_000, otherMoney: { said } })
  })

  it('shows of each line what it holds itself where the currency is said', () => {
    const rows = [
      ['2022', ...CELLS.slice(1), '₹5,07,000'],
      ['2023', ...CELLS.slice(1), '₹12,000'],
    ]
    const faultsOf = (records: readonly (readonly string[])[]) => {
      const reader = readerFor({ file: 'a.csv', sheet: null, records, answers: {} })
      return rows.flatMap((row, index) => reader?.read(row, index + 3) ?? [])
    }
    expect(faultsOf([['Trade'], [...COLUMNS, 'value'], ...rows])).toMatchObject([
      { line: 3, field: 'value', found: '₹5,07,000' },
      { line: 4, field: 'value', found: '₹12,000' },
    ])
    const numbers = rows.map((row) => row.with(4, '5'))
    expect(faultsOf([['Trade, million rupees'], [...COLUMNS, 'value'], ...numbers])).toMatchObject([
      { line: 3, field: '', found: '' },
      { line: 4, field: '', found: '' },
    ])
  })

  it('names the line alone where two records are the name of a column', () => {
    const records = [
      ['reporter', 'partner', 'Exports (EUR)', ''],
      ['', '', '2022', '2023'],
      ['MAR', 'PRT', '5', '6'],
    ]
    const reader = readerFor({ file: 'a.csv', sheet: null, records, answers: {} })
    expect(reader?.unit.otherMoney?.said).toMatchObject({ where: 'name' })
    expect(reader?.read(records[2] ?? [], 3)).toMatchObject([{ line: 3, field: '', found: '' }])
  })

  it('follows the reader of the page, who may know better or choose another currency', () => {
    const overruled = { where: 'name', field: 'value (Rs.)', found: 'value (Rs.)' }
    expect(readerOf('value (Rs.)', [], { unit: 1000 })?.unit).toEqual({
      factor: 1000,
      isSure: true,
      overruled,
    })
    expect(readerOf('value', [], { unit: 1000 })?.unit).toEqual({ factor: 1000, isSure: true })
    const reader = readerOf('value', [], { unit: 'other' })
    expect(reader?.unit.otherMoney).toEqual({ said: null })
    expect(reader?.read([...CELLS, '5'], 2)).toMatchObject([{ fault: 'unit' }])
  })

  it('asks nothing where every record of a file has its currency beyond doubt', () => {
    const records = [
      ['DATAFLOW', 'REF_AREA', 'PARTNER', 'FLOW', 'TIME_PERIOD', 'OBS_VALUE', 'UNIT_MEASURE'],
      ['X:Y(1.0)', 'PAK', 'IRN', 'X', '2023', '5', 'PKR'],
    ]
    const head = { file: 'a.csv', sheet: null, records, answers: {} }
    expect(sdmxCsv(head)?.unit.otherMoney?.said).toMatchObject({ found: 'PKR' })
    expect(readerFor(head)?.questions).toEqual([])
  })
})
