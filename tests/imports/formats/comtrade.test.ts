import { describe, expect, it } from 'vitest'
import { comtradeLegacy } from '#imports/formats/comtradeLegacy.ts'
import { comtradePlus } from '#imports/formats/comtradePlus.ts'
import { readFixture } from '../../support/importTables.ts'

describe('comtradeLegacy', () => {
  it('reads 35 columns by month: plural flows, no ISO codes, lost zeros, breakdowns, faults', async () => {
    expect(await readFixture(comtradeLegacy, 'comtrade-legacy-35.csv')).toEqual({
      format: 'comtradeLegacy',
      unit: { factor: 1, isSure: true },
      publisher: 'UN Comtrade',
      questions: [],
      rows: [
        '2 MAR import (World) 2014-1 HS 0401 21950747',
        '3 MAR export PRT 2014-1 HS 0401 3410',
        '4 MAR import PRT 2014-2 HS 0401 500',
        '5 MAR reExport PRT 2014-2 HS 0401 70',
        '6 MAR export PRT 2014-2 HS 0401 40 partner2=56',
        '7 MAR export PRT 2014-2 HS 0401 30 transport=1000',
        '8 MAR import CIV 2014-3 HS 0401 9 cif',
        '9 period Period: 2014Q1',
        '10 flow Trade Flow Code: 9',
        '11 party Partner Code: ',
        '12 value Trade Value (US$): about 5',
        '13 fields : 3 / 35',
      ],
    })
  })

  it('reads 22 columns with the names and NA of R, in three classifications', async () => {
    const found = await readFixture(comtradeLegacy, 'comtrade-legacy-22-r.csv')
    expect(found?.rows).toEqual([
      '2 MAR export PRT 2019 1200000.5',
      '3 MAR import PRT 2019 SITC 05 ',
      '4 MAR reImport PRT 2019 BEC 11 8',
    ])
  })

  it('reads bulk files of codes alone', async () => {
    const found = await readFixture(comtradeLegacy, 'comtrade-legacy-bulk.csv')
    expect(found?.rows).toEqual([
      '2 MAR export PRT 2011 HS 0401 1500',
      '3 IND import PRT 2011 453360',
    ])
  })

  it('reads names without blanks, and takes no other column of values for theirs', () => {
    const header = ['Period', 'TradeFlow', 'Reporter', 'Partner', 'CommodityCode', 'TradeValueUS']
    const record = ['2016', 'Export', 'Morocco', 'Portugal', 'TOTAL', '5']
    const read = (names: readonly string[]) =>
      comtradeLegacy({ file: 'a.csv', sheet: null, records: [names, record], answers: {} })
    expect(read(header)?.read(record, 2)).toMatchObject([{ value: 5, flow: 'export' }])
    expect(read(header.with(5, 'Value'))).toBeNull()
  })
})

describe('comtradePlus', () => {
  it('reads 48 cells below 47 names, in Latin-1, and marks what splits a sum', async () => {
    const found = await readFixture(comtradePlus, 'comtrade-plus-web.csv')
    expect(found?.rows).toEqual([
      '2 MAR import (World) 2022 2715997517261 cif',
      '3 MAR import CIV 2022 7000 cif',
      '4 MAR export PRT 2022 19528.85 fob',
      '5 MAR export PRT 2022-3 HS 0402 12 fob',
      '6 MAR import MAR 2022 5',
      '7 MAR import (Other Asia, nes) 2022 6',
      '8 MAR reExport PRT 2022 3',
      '9 MAR export PRT 2022 2 flow=DX',
      '10 MAR import PRT 2022 11 partner2=156',
      '11 MAR import PRT 2022 12 customs=C04',
      '12 MAR import PRT 2022 13 transport=1000',
      '13 MAR import PRT 2022 ',
    ])
  })

  it('reads JSON of the API, where names are null', async () => {
    const found = await readFixture(comtradePlus, 'comtrade-plus-api.json')
    expect(found?.rows).toEqual([
      '2 MAR export PRT 2020 7903767147.5 fob',
      '3 MAR export PRT 2020 HS 0402 12 fob',
      '4 MAR import (World) 2020 ',
    ])
  })

  it('reads CSV that Python wrote of the API: whole numbers have a decimal', async () => {
    const found = await readFixture(comtradePlus, 'comtrade-plus-copy.csv')
    expect(found?.rows).toEqual([
      '2 MAR export PRT 2020 7903767147 fob',
      '3 MAR export PRT 2020 1000',
    ])
  })
})
