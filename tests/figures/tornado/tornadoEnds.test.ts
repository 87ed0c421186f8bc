import { expect, test } from 'vitest'
import { figureFor, real } from '../../support/packages.ts'

test('the tornado says in plain words which ends inputs are moved to', () => {
  const { caveat, table } = figureFor(real, 'tornado', 'growth.IRN-PAK=5')
  expect(caveat).toMatch(/source and start, between the lowest and highest report/)
  const words = table.rows.flatMap(({ cells }) => cells).join(' ')
  expect(words).toMatch(/ \d+(\.\d)?% a year slower /)
  expect(words).toMatch(/ \d+(\.\d)?% a year faster /)
})
