import { describe, expect, it } from 'vitest'
import { witsProducts } from '#imports/formats/witsProducts.ts'
import { witsSummary } from '#imports/formats/witsSummary.ts'
import { witsWide } from '#imports/formats/witsWide.ts'
import { readFixture } from '../../support/importTables.ts'

describe('witsSummary', () => {
  it('reads partners of one economy, in thousands, names with blanks before them', async () => {
    expect(await readFixture(witsSummary, 'wits-summary.csv')).toEqual({
      format: 'witsSummary',
      unit: { factor: 1000, isSure: true },
      publisher: 'WITS',
      questions: [],
      rows: [
        '2 MAR export (World) 2021 2000000500',
        '3 MAR export BHS 2021 780891',
        '4 MAR export KOR 2021 ',
        '5 MAR export (Middle East & North Africa) 2021 90000000',
        '6 value Export (US$ Thousand): about 9',
      ],
    })
  })
})

describe('witsWide', () => {
  it('reads years in columns: gaps are not reported, names may be Latin-1, shares are no amounts', async () => {
    const found = await readFixture(witsWide, 'wits-wide.csv')
    expect(found?.rows).toEqual([
      '2 MAR import (World) 2019 4597924',
      '2 MAR import (World) 2020 ',
      '2 MAR import (World) 2021 2367516',
      '3 MAR import CUW 2021 5000',
      '4 MAR import EGY 2018 other Fuels 1000',
      '4 MAR import EGY 2019 other Fuels 2000',
      '4 MAR import EGY 2020 other Fuels 3000',
      '4 MAR import EGY 2021 other Fuels ',
      '4 value 2022: x',
      '5 value Indicator: Import Partner Share (%)',
    ])
  })
})

describe('witsProducts', () => {
  it('reads the page of a product, codes with their zeros', async () => {
    const found = await readFixture(witsProducts, 'wits-products.csv')
    expect(found?.rows).toEqual([
      '2 MAR export (World) 2021 HS 080510 61234560',
      '3 MAR export NOR 2021 HS 080510 1234500',
    ])
  })

  it('reads the bulk download with its own codes, flows and classifications', async () => {
    const found = await readFixture(witsProducts, 'wits-bulk.csv')
    expect(found?.rows).toEqual([
      '2 ROU import (World) 2021 9000001',
      '3 ROU reExport MAR 2021 HS 0101 1500',
      '4 ROU export (Other Asia, nes) 2021 SITC 001 2000',
      '5 flow TradeFlowName: Transit',
    ])
  })
})
