import { expect, it } from 'vitest'
import { historyOf } from '#analysis/history.ts'
import { unequalSums } from '#figures/path/unequalSums.ts'
import { real, text } from '../../support/packages.ts'

it('names the years whose total is not the sum of its flows, and only these', () => {
  expect(unequalSums(historyOf(real.pair, 'iran-customs'), text)).toEqual([
    expect.stringContaining('those of 2021/22, 2022/23 and 2023/24 do not add up'),
  ])
  // Every total of these books is the sum of its flows.
  expect(unequalSums(historyOf(real.pair, 'imf-pakistan'), text)).toEqual([])
})
