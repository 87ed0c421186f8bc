import { describe, expect, it } from 'vitest'
import { periodIn } from '#imports/rows/period.ts'

describe('periodIn', () => {
  it.each([
    ['2014', 2014, null],
    ['2014.0', 2014, null],
    ['201401', 2014, 1],
    ['2014-12', 2014, 12],
    ['2014-M01', 2014, 1],
    ['2014M1', 2014, 1],
    ['2014-03-31', 2014, 3],
    ['2014-03-31T00:00:00.000Z', 2014, 3],
    ['\u06f1\u06f4\u06f0\u06f2', 1402, null],
  ])('reads %s', (cell, year, month) => {
    expect(periodIn(cell)).toEqual({ year, month })
  })

  it.each([
    '',
    '2014-Q1',
    '201413',
    '201400',
    '14',
    '20144',
    '9999',
    '0000',
    'May 2014',
    '2014/15',
  ])('takes %j for no year and no month', (cell) => {
    expect(periodIn(cell)).toBeNull()
  })
})
