import { describe, expect, it } from 'vitest'
import { plain } from '#imports/formats/plain.ts'
import { readFixture } from '../../support/importTables.ts'

describe('the names and periods of a plain table', () => {
  it('reads a head of two records: years over flows, and flows over years', async () => {
    const figures = { year: null, part: null, value: null, exports: null, imports: null }
    const sides = { flow: null, reporter: null, partner: 0, product: null }
    const mapping = { ...figures, ...sides, fixed: { reporter: 'MAR' } }
    expect(await readFixture(plain, 'plain-two-heads.csv')).toMatchObject({
      unit: { factor: 1_000_000, isSure: true },
      questions: ['mapping'],
      rows: [],
    })
    expect(
      (await readFixture(plain, 'plain-two-heads.csv', { answers: { mapping } }))?.rows,
    ).toEqual([
      '4 MAR export PRT 2021 1234500000',
      '4 MAR export PRT 2022 ',
      '4 MAR import PRT 2021 900000000',
      '4 MAR import PRT 2022 12000000',
      '5 MAR export SEN 2021 10000000 preliminary',
      '5 MAR export SEN 2022 30000000',
      '5 MAR import SEN 2021 20000000',
    ])
    expect(await readFixture(plain, 'plain-flows-over-years.csv')).toMatchObject({
      questions: [],
      rows: [
        '3 MAR export PRT 2021 1000000',
        '3 MAR export PRT 2022 2000000',
        '3 MAR import PRT 2021 3000000',
        '3 MAR import PRT 2022 4000000',
        '4 MAR export SEN 2021 5000000',
        '4 MAR import SEN 2021 7000000',
        '4 MAR import SEN 2022 8000000',
      ],
    })
  })

  it.each<[string, readonly (readonly string[])[], readonly unknown[]]>([
    [
      'flow and year in one name',
      [
        ['Reporter', 'Partner', 'Exports 2021 (US$ million)', 'imports_2021_usd_million'],
        ['MAR', 'PRT', '1', '2'],
      ],
      [
        { flow: 'export', year: 2021, value: 1_000_000 },
        { flow: 'import', year: 2021, value: 2_000_000 },
      ],
    ],
    [
      'amounts beside quantities below each year',
      [
        ['Reporter', 'Partner', 'Flow', '2021', '', '2022', ''],
        ['', '', '', 'Tonnes', 'Value (US$)', 'Tonnes', 'Value (US$)'],
        ['MAR', 'PRT', 'Exports', '1', '2', '3', '4'],
      ],
      [
        { year: 2021, value: 2 },
        { year: 2022, value: 4 },
      ],
    ],
    [
      'a flow that the title says, beside columns below no year',
      [
        ['Imports (US$ million)', '', '', '', ''],
        ['Reporter', 'Partner', '2021', '2022', 'Change, %'],
        ['MAR', 'PRT', '1', '2', '100'],
      ],
      [
        { flow: 'import', year: 2021, value: 1_000_000 },
        { flow: 'import', year: 2022, value: 2_000_000 },
      ],
    ],
    [
      'a year that the title says',
      [
        ['2021', '', '', ''],
        ['Reporter', 'Partner', 'Exports', 'Imports'],
        ['MAR', 'PRT', '1', '2'],
      ],
      [
        { flow: 'export', year: 2021, value: 1 },
        { flow: 'import', year: 2021, value: 2 },
      ],
    ],
    [
      'years that nothing tells apart',
      [
        ['Reporter', 'Partner', 'Flow', '2021', '2021', '2022'],
        ['MAR', 'PRT', 'Exports', '1', '2', '3'],
      ],
      [{ fault: 'period', field: '2021', found: '1' }],
    ],
    [
      'first figures that look like years',
      [
        ['Year', 'Reporter', 'Partner', 'Exports (US$)', '', 'Imports (US$)', ''],
        ['2020', 'MAR', 'PRT', '2019', 'p', '2020', 'p'],
      ],
      [
        { flow: 'export', year: 2020, value: 2019 },
        { flow: 'import', year: 2020, value: 2020 },
      ],
    ],
    [
      'names as programs write them',
      [
        ['year', 'reporter_iso3', 'partnerISO3', 'flow_name', 'hs2_code', 'valueUSD'],
        ['2021', 'MAR', 'PRT', 'export', '04', '7'],
      ],
      [{ flow: 'export', product: { scheme: 'HS', code: '04' }, value: 7 }],
    ],
    [
      'days, which are no months',
      [
        ['Date', 'Exporter', 'Importer', 'Value_USD'],
        ['2026-01-05', 'MAR', 'PRT', '7'],
        ['2026-02-01', 'MAR', 'PRT', '8'],
      ],
      [{ fault: 'period', found: '2026-02-01' }],
    ],
    [
      'first days of months alone, which are',
      [
        ['Date', 'Exporter', 'Importer', 'Value_USD'],
        ['2026-01-01', 'MAR', 'PRT', '7'],
        ['2026-02-01', 'MAR', 'PRT', '8'],
      ],
      [{ year: 2026, month: 2, value: 8 }],
    ],
  ])('reads %s', (_, records, rows) => {
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: {} })
    expect(reader?.read(records.at(-1) ?? [], records.length)).toMatchObject(rows)
  })

  it('takes no first row of figures for the header, which says its year several times', () => {
    const records = [
      ['class', 'an', 'mois', 'jour', 'valeur'],
      ['H4', '2016', '2016', '2016', '5'],
    ]
    const reader = plain({ file: 'a.csv', sheet: null, records, answers: {} })
    expect(reader?.firstRecord).toBe(1)
  })
})
