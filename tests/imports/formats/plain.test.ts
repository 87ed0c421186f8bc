import { describe, expect, it } from 'vitest'
import { plain } from '#imports/formats/plain.ts'
import { readFixture } from '../../support/importTables.ts'

describe('plain', () => {
  it('reads year, flow and value without a question, where the flow names both sides', async () => {
    expect(await readFixture(plain, 'plain-flows.csv')).toMatchObject({
      unit: { factor: 1_000_000, isSure: true },
      questions: [],
      rows: [
        '2 MAR export PRT 2020 1234500000',
        '3 PRT export MAR 2021 ',
        '4 value value (US$ million): n/a?',
      ],
    })
  })

  it('takes the unit of a title, and decimal commas as the column shows them', async () => {
    expect(await readFixture(plain, 'plain-semicolon.csv')).toMatchObject({
      unit: { factor: 1000, isSure: true },
      rows: ['4 MAR export PRT 2020 1234500', '5 MAR import PRT 2021 12750'],
    })
  })

  it('reads Persian words and digits, and years of their calendar', async () => {
    expect(await readFixture(plain, 'plain-persian.csv')).toMatchObject({
      questions: [],
      rows: ['2 MAR export PRT 2023 1234500000', '3 MAR import PRT 2024 -3000000'],
    })
  })

  it('asks for columns and unit, and reads nothing before it knows them', async () => {
    expect(await readFixture(plain, 'plain-mapping.csv')).toMatchObject({
      questions: ['mapping', 'unit'],
      rows: [],
    })
    const fixed = { reporter: 'MAR', partner: 'PRT', flow: 'export' } as const
    const sides = {
      part: null,
      exports: null,
      imports: null,
      flow: null,
      reporter: null,
      partner: null,
    }
    const mapping = { year: 0, value: 1, product: 2, ...sides, fixed }
    const answers = { unit: 1000, mapping } as const
    expect(await readFixture(plain, 'plain-mapping.csv', { answers })).toMatchObject({
      questions: [],
      rows: ['2 MAR export PRT 2020 HS 0401 1500000', '3 MAR export PRT 2021 HS 0402 17000'],
    })
  })

  it('asks nothing about lists of codes and names', () => {
    const records = [
      ['country_code', 'country_name', 'country_iso3'],
      ['504', 'Morocco', 'MAR'],
      ['620', 'Portugal', 'PRT'],
    ]
    expect(plain({ file: 'country_codes.csv', sheet: null, records, answers: {} })).toBeNull()
  })

  it('takes no parts for totals, where a column that is not known splits them', () => {
    const header = ['year', 'exporter', 'importer', 'sector', 'value (US$)']
    const records = [
      header,
      ['2020', 'MAR', 'PRT', 'food', '1'],
      ['2020', 'MAR', 'PRT', 'fuel', '2'],
    ]
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: {} })
    expect(reader?.questions).toEqual(['mapping'])
  })

  it('takes no other currency for dollars', () => {
    const records = [
      ['year', 'flow', 'reporter', 'partner', 'value (EUR)'],
      ['2020', 'export', 'MAR', 'PRT', '5'],
    ]
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: {} })
    expect(reader).toMatchObject({ questions: ['mapping', 'unit'], unit: { isSure: false } })
  })

  it('reads tables without a header, once columns are given', () => {
    const records = [
      ['2020', '5'],
      ['2021', '6'],
    ]
    const fixed = { reporter: 'MAR', partner: 'PRT', flow: 'export' } as const
    const mapping = {
      year: 0,
      value: 1,
      product: null,
      part: null,
      exports: null,
      imports: null,
      flow: null,
      reporter: null,
      partner: null,
      fixed,
    }
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: { mapping } })
    expect(reader?.firstRecord).toBe(0)
  })
})
