import { describe, expect, it } from 'vitest'
import { sdmxCsv } from '#imports/formats/sdmxCsv.ts'
import { readFixture } from '../../support/importTables.ts'

describe('sdmxCsv', () => {
  it('reads version 1.0, each row by its own multiplier, and takes no euros for dollars', async () => {
    expect(await readFixture(sdmxCsv, 'sdmx-1.csv')).toEqual({
      format: 'sdmxCsv',
      unit: { factor: 1000, isSure: true },
      publisher: 'UNSD',
      questions: [],
      rows: [
        '2 MAR export PRT 2014-1 HS 0401 12400',
        '3 MAR export PRT 2014  preliminary',
        '4 MAR import (World) 2014 7000000 estimated',
        '5 unit UNIT_MEASURE: EUR',
      ],
    })
  })

  it('reads version 2 with ids and names in one cell, decimal commas and deletions', async () => {
    const found = await readFixture(sdmxCsv, 'sdmx-2-both.csv')
    expect(found?.publisher).toBe('ESTAT')
    expect(found?.rows).toEqual([
      '2 MAR export PRT 2014-1 12400',
      '3 deleted ACTION: D',
      '4 MAR import PRT 2014 1234.5',
    ])
  })

  it('reads names in columns of their own, and asks for a unit that nothing says', async () => {
    expect(await readFixture(sdmxCsv, 'sdmx-2-names.csv')).toMatchObject({
      questions: ['unit'],
      rows: ['2 FJI export NZL 2005 182560'],
    })
  })

  it('reads indicators of the IMF, and multiplies by no scale before it is told so', async () => {
    expect(await readFixture(sdmxCsv, 'sdmx-imf.csv')).toMatchObject({
      publisher: 'IMF',
      questions: ['unit'],
      rows: [
        '2 MAR export PRT 2020 1500000.5 fob',
        '3 MAR import PRT 2020-2  cif',
        '4 flow INDICATOR: TBG_USD',
        '5 MAR import (World) 2020 4 cif estimated',
      ],
    })
    const answered = await readFixture(sdmxCsv, 'sdmx-imf.csv', { answers: { unit: 1000 } })
    expect(answered?.questions).toEqual([])
    expect(answered?.rows[0]).toBe('2 MAR export PRT 2020 1500000500 fob')
  })

  it('asks for columns where dimensions have names of their own', async () => {
    const records = [
      ['STRUCTURE', 'ACTION', 'GEO', 'TIME_PERIOD', 'OBS_VALUE', 'UNIT_MULT'],
      ['DATAFLOW', 'I', 'CK', '2005', '12', '3'],
    ]
    const head = { file: 'a.csv', sheet: null, records }
    expect(sdmxCsv({ ...head, answers: {} })?.questions).toEqual(['mapping'])
    const figures = { part: null, exports: null, imports: null }
    const sides = { ...figures, flow: null, product: null, reporter: 2, partner: null }
    const fixed = { partner: 'NZL', flow: 'import' as const }
    const mapped = sdmxCsv({
      ...head,
      answers: { mapping: { year: 3, value: 4, ...sides, fixed } },
    })
    expect(mapped?.read(records[1] ?? [], 2)).toMatchObject([
      { reporter: { code: 'COK' }, partner: { code: 'NZL' }, flow: 'import', value: 12_000 },
    ])
  })
})
