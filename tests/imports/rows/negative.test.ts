import { describe, expect, it } from 'vitest'
import { imfPanel } from '#imports/formats/imfPanel.ts'
import { rowsOfPeriods, periodColumns } from '#imports/rows/periodColumns.ts'
import { partyOf } from '#imports/rows/parties.ts'
import { described } from '../../support/importTables.ts'

describe('an amount below zero', () => {
  it('is no trade below a period, beside others that are', () => {
    const rows = rowsOfPeriods(['−5', '0', '7'], periodColumns(['2019', '2020', '2021']), 1000, {
      line: 3,
      reporter: partyOf({ iso3: 'MAR' }),
      partner: partyOf({ iso3: 'PRT' }),
      flow: 'export',
    })
    expect(rows.map(described)).toEqual([
      '3 negative 2019: −5',
      '3 MAR export PRT 2020 0',
      '3 MAR export PRT 2021 7000',
    ])
  })

  it('is none of an indicator of the IMF, while a balance is no figure at all', () => {
    const names = ['Country Name', 'Counterpart Country Name', 'Time Period']
    const exports = 'Goods, Value of Exports, Free on board (FOB), US Dollars (TXG_FOB_USD)'
    const balance = 'Goods, Value of Trade Balance, US Dollars (TBG_USD)'
    const records = [
      [...names, exports, balance],
      ['Morocco', 'Portugal', '2020', '-5', '-9'],
    ]
    const reader = imfPanel({ file: 'a.csv', sheet: null, records, answers: {} })
    expect(reader?.read(records[1] ?? [], 2).map(described)).toEqual([`2 negative ${exports}: -5`])
  })
})
