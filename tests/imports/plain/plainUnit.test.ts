import { describe, expect, it } from 'vitest'
import { plain } from '#imports/formats/plain.ts'
import type { TableAnswers } from '#imports/formats/reader.ts'

const COLUMNS = ['year', 'flow', 'reporter', 'partner']

/** What is read of amounts in a column of this name, below a title. */
function readAmounts(
  cells: readonly string[],
  {
    name = 'value',
    title = '',
    answers = {},
  }: Readonly<{ name?: string; title?: string; answers?: TableAnswers }> = {},
) {
  const header = [...COLUMNS, name]
  const rows = cells.map((cell, index) => [String(2015 + index), 'export', 'MAR', 'PRT', cell])
  const records = [...(title === '' ? [] : [[title, '', '', '', '']]), header, ...rows]
  const reader = plain({ file: 'a.csv', sheet: null, records, answers })
  const read = rows.flatMap((record, line) => reader?.read(record, line) ?? [])
  return {
    questions: reader?.questions,
    unit: reader?.unit,
    values: read.map((row) => ('fault' in row ? row.fault : row.value)),
  }
}

describe('amounts that say their own size', () => {
  it.each([
    [
      ['$1.2 bn', 'US$ 340 million', '850 thousand', '-', '0'],
      [1.2e9, 3.4e8, 850_000, null, 0],
    ],
    [
      ['1,2 Mrd. Dollar', '850,5 Mio. US-Dollar'],
      [1.2e9, 8.505e8],
    ],
    [
      ['$1.2m', '3.1B', '12k'],
      [1.2e6, 3.1e9, 12_000],
    ],
  ])('reads each of %j by it, where some say dollars', (cells, values) => {
    expect(readAmounts(cells)).toMatchObject({ questions: [], values })
  })

  it('reads a table of nothing but sizes that a small letter would not say', () => {
    const name = 'value (US$)'
    expect(readAmounts(['3.1B', '2.4B'], { name }).values).toEqual([3.1e9, 2.4e9])
  })

  it('takes dollars from the name of their column, or asks for the currency', () => {
    const cells = ['1.2 bn', '340 million']
    expect(readAmounts(cells, { name: 'value (US$)' })).toMatchObject({ questions: [] })
    expect(readAmounts(cells)).toMatchObject({ questions: ['unit'] })
    const answered = { values: [1.2e9, 3.4e8], questions: [] }
    for (const unit of [1, 1000] as const) {
      expect(readAmounts(cells, { answers: { unit } })).toMatchObject(answered)
    }
    expect(readAmounts(['€1.2 bn', '€3 bn']).unit).toHaveProperty('otherMoney')
  })

  it('multiplies no size twice that the table says as well', () => {
    expect(readAmounts(['340 million', '12'], { name: 'value (US$ million)' })).toMatchObject({
      questions: [],
      values: [3.4e8, 1.2e7],
    })
  })

  it('asks where the table says another size, or nothing of the bare numbers among them', () => {
    const cells = ['$1.2 bn', '340']
    for (const name of ['value (US$ million)', 'value (US$)', 'value']) {
      expect(readAmounts(cells, { name }).questions).toEqual(['unit'])
    }
    const answers = { unit: 1_000_000 } as const
    expect(readAmounts(cells, { answers }).values).toEqual([1.2e9, 3.4e8])
  })

  it('asks where words of the table name a size that is not read', () => {
    expect(readAmounts(['$1.2 bn'], { title: 'US$ trillion' }).questions).toEqual(['unit'])
  })

  it('leaves out by name, below the first records, what contradicts them', () => {
    const bare = Array.from({ length: 80 }, () => '5')
    const millions = { name: 'value (US$ million)' }
    const records = (cells: readonly string[], given = {}) =>
      readAmounts(cells, given).values.slice(-1)
    // `plain` is given the first records; what is behind them is only read.
    const reader = (first: string, last: string, name: string) => {
      const head = [
        [...COLUMNS, name],
        ['2020', 'export', 'MAR', 'PRT', first],
      ]
      const read = plain({ file: 'a.csv', sheet: null, records: head, answers: {} })?.read
      return read?.(['2021', 'export', 'MAR', 'PRT', last], 3)
    }
    expect(records(bare, millions)).toEqual([5e6])
    const fault = { line: 3, fault: 'unit' }
    expect(reader('5', '1.2 bn', 'value (US$ million)')).toMatchObject([
      { ...fault, field: 'value (US$ million)', found: '1.2 bn' },
    ])
    expect(reader('$5 bn', '340', 'value')).toMatchObject([{ ...fault, found: '340' }])
    expect(reader('5', '1.2 bn', 'value (US$)')).toMatchObject([{ value: 1.2e9 }])
  })

  it('keeps the other years of a line in which one says another size', () => {
    const header = ['reporter', 'partner', 'flow', '2020', '2021', '2022']
    const records = [['US$ million'], header, ['MAR', 'PRT', 'export', '5', '6', '7']]
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: {} })
    expect(reader?.read(['PRT', 'MAR', 'export', '5', '6 bn', '7'], 4)).toMatchObject([
      { value: 5e6 },
      { fault: 'unit', field: '2021', found: '6 bn' },
      { value: 7e6 },
    ])
  })
})

describe('the unit of a table in words', () => {
  it.each([
    ['US$ lakh', 1e5],
    ['US$ in lakhs', 1e5],
    ['USD lacs', 1e5],
    ['US$ lac', 1e5],
    ['US$ crore', 1e7],
    ['Crores of US dollars', 1e7],
    ['USD Cr.', 1e7],
    ['US$ arab', 1e9],
    ['لاکھ ڈالر (US$)', 1e5],
    ['کروڑ (US$)', 1e7],
    ['ارب (US$)', 1e9],
    ['हज़ार (US$)', 1e3],
    ['करोड़ (US$)', 1e7],
    ['میلیون دلار', 1e6],
    ['میلیارد دلار', 1e9],
    ['万美元', 1e4],
    ['亿美元', 1e8],
    ['十万美元', 1e5],
    ['千万美元', 1e7],
    ['천 달러', 1e3],
    ['억 달러', 1e8],
    ['십억 달러', 1e9],
    ['US$ bilhões', 1e9],
    ['100 million US dollars', 1e8],
    ['hundred million US$', 1e8],
    ['USD 10,000', 1e4],
    ['US$ ten thousand', 1e4],
    ['US$ 100 000', 1e5],
    ['US$ 1,000,000', 1e6],
    ['US$ 10 million', 1e7],
    ["US$ '000", 1e3],
    ['US$ 1,000', 1e3],
  ])('reads %s in a title, the name of a column and a column of units', (words, factor) => {
    const unit = { factor, isSure: true }
    expect(readAmounts(['5'], { title: `Trade, ${words}` }).unit).toEqual(unit)
    expect(readAmounts(['5'], { name: `value (${words})` }).unit).toEqual(unit)
    const header = [...COLUMNS, 'value', 'unit']
    const records = [header, ['2020', 'export', 'MAR', 'PRT', '5', words]]
    expect(plain({ file: 'a.csv', sheet: null, records, answers: {} })?.unit).toEqual(unit)
  })

  it.each([
    'Trade with the United Arab Emirates, US$ million',
    'Egypt, Arab Rep. and Saudi Arabia, US$ million',
    'Trade with the Arab world, US$ million',
    'Trade of CR with LAC, US$ million',
  ])('takes no other word for a size: %s', (title) => {
    expect(readAmounts(['5'], { title }).unit).toEqual({ factor: 1e6, isSure: true })
  })

  it.each(['value (US$ trillion)', 'value (万亿美元)', 'value (US$ kharab)', 'value (lakh)'])(
    'asks about %s',
    (name) => expect(readAmounts(['5'], { name }).unit?.isSure).toBe(false),
  )

  it.each(['Rs. crore', 'PKR lakh', 'NPR Crore', 'کروڑ روپیہ', '亿元', 'Rs in lacs'])(
    'takes %s for another currency',
    (words) => expect(readAmounts(['5'], { title: words }).unit).toHaveProperty('otherMoney'),
  )

  it('reads exports and imports side by side in such sizes', () => {
    const header = ['year', 'reporter', 'partner', 'exports (US$ crore)', 'imports (US$ crore)']
    const records = [header, ['2020', 'IND', 'NPL', '5', '6']]
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: {} })
    expect(reader?.questions).toEqual([])
    expect(reader?.read(records[1] ?? [], 2)).toMatchObject([{ value: 5e7 }, { value: 6e7 }])
  })
})
