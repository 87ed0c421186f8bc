import { describe, expect, it } from 'vitest'
import { imfPanel } from '#imports/formats/imfPanel.ts'
import { imfWide } from '#imports/formats/imfWide.ts'
import { imfWorkbook } from '#imports/formats/imfWorkbook.ts'
import { readFixture } from '../../support/importTables.ts'

describe('imfWorkbook', () => {
  it('reads a sheet of exports in millions, groups of economies among its partners', async () => {
    expect(await readFixture(imfWorkbook, 'imf-workbook-exports.tsv')).toEqual({
      format: 'imfWorkbook',
      unit: { factor: 1_000_000, isSure: true },
      publisher: 'IMF',
      questions: [],
      rows: [
        '8 MAR export FRA 2019 6123400000 fob',
        '8 MAR export FRA 2020  fob',
        '8 MAR export FRA 2021 7001250000 fob',
        '9 MAR export CHN 2019 277100000 fob',
        '9 MAR export CHN 2020 301000000 fob',
        '10 MAR export (European Union) 2019 18000000000 fob',
        '10 MAR export (European Union) 2020 17000000000 fob',
        '10 MAR export (European Union) 2021 21000000000 fob',
        '11 MAR export (World) 2019 29000000000 fob',
        '11 MAR export (World) 2020 27000000000 fob',
        '11 MAR export (World) 2021 35000000000 fob',
      ],
    })
  })

  it('reads the sheet of imports, known by its name alone, with years of its own', async () => {
    const sheet = 'Imports, CIF'
    const found = await readFixture(imfWorkbook, 'imf-workbook-imports.tsv', { sheet })
    expect(found?.rows).toEqual([
      '8 MAR import FRA 2020 5000500000 cif',
      '8 MAR import FRA 2022 7500000000 cif',
    ])
  })
})

describe('imfWide', () => {
  it('reads years and months with the flags of the line below, and names the balance', async () => {
    const found = await readFixture(imfWide, 'imf-wide.csv', { answers: { unit: 1 } })
    expect(found?.rows).toEqual([
      '2 MAR export IRN 2019 1234567.5 fob',
      '2 MAR export IRN 2019-1  fob',
      '2 MAR export IRN 2020 2000000 fob estimated',
      '5 flow Indicator Code: TBG_USD',
      '4 MAR import (World) 2019 51000000000 cif',
      '4 MAR import (World) 2019-1 4000000000 cif',
      '4 MAR import (World) 2020 44000000000 cif',
    ])
  })

  it('asks for the unit where figures could be thousands of dollars', async () => {
    expect(await readFixture(imfWide, 'imf-wide.csv')).toMatchObject({
      unit: { factor: 1, isSure: false },
      questions: ['unit'],
    })
  })
})

describe('imfPanel', () => {
  it('reads columns of indicators with their flags, dollars where they can be nothing else', async () => {
    expect(await readFixture(imfPanel, 'imf-panel.csv')).toMatchObject({
      unit: { factor: 1, isSure: true },
      questions: [],
      rows: [
        '2 DEU export USA 2019 132000000000 fob',
        '2 DEU import USA 2019 77000000000 cif estimated',
        '2 DEU import USA 2019 72600000000 fob estimated',
        '3 period Time Period: 2019Q1',
        '4 DEU export (Euro Area) 2019 500000000000 fob',
      ],
    })
  })
})
