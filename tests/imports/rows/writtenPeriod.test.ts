import { describe, expect, it } from 'vitest'
import { writtenPeriod } from '#imports/rows/writtenPeriod.ts'

describe('writtenPeriod', () => {
  it.each([
    ['2019', 2019, null, null, 'whole'],
    ['2019*', 2019, null, null, 'whole'],
    ['2019 (p)', 2019, null, null, 'whole'],
    ['2019 [YR2019]', 2019, null, null, 'whole'],
    ['X2019', 2019, null, null, 'whole'],
    ['Jan-19', 2019, 1, null, 'whole'],
    ['December 1998', 1998, 12, null, 'whole'],
    ['2019 Feb', 2019, 2, null, 'whole'],
    ['3/2019', 2019, 3, null, 'whole'],
    ['2019年3月', 2019, 3, null, 'whole'],
    ['2019 г.', 2019, null, null, 'whole'],
    ['31.12.2019', 2019, 12, null, 'whole'],
    ['2/28/2019', 2019, 2, null, 'whole'],
    ['T2 2019', 2019, null, 2, 'whole'],
    ['2024-Q1', 2024, null, 1, 'whole'],
    ['Q4 2024', 2024, null, 4, 'whole'],
    ['1Q24', 2024, null, 1, 'whole'],
    ['2023-24', 2023, null, null, 'split'],
    ['2023/2024', 2023, null, null, 'split'],
    ['2023\u201324', 2023, null, null, 'split'],
    ['1999-00', 1999, null, null, 'split'],
    ['2010-11', 2010, 11, null, 'either'],
    ['\u06f1\u06f4\u06f0\u06f2/\u06f0\u06f3', 1402, 3, null, 'either'],
    ['FY24', 2024, null, null, 'ending'],
    ['FY 2023-24', 2023, null, null, 'split'],
  ])('reads %s', (cell, year, month, quarter, kind) => {
    expect(writtenPeriod(cell)).toEqual({ year, month, quarter, kind })
  })

  it.each([
    '',
    'Total',
    '01/02/2019',
    '15/06/2019',
    '2023-25',
    '13/2019',
    'May',
    '24',
    'Q5 2024',
    'x'.repeat(5000),
    '-',
  ])('takes %j for no period', (cell) => expect(writtenPeriod(cell)).toBeNull())

  it.each([
    ['فروردین ۱۴۰۳', 1403, 1, true],
    ['Mehr 1403', 1403, 7, true],
    ['août-23', 2023, 8, false],
    ['января 2023', 2023, 1, false],
    ['تشرين الأول 2023', 2023, 10, false],
  ])('reads the month of %s in its language and calendar', (cell, year, month, isSolarHijri) => {
    const kind = 'whole'
    expect(writtenPeriod(cell)).toEqual({ year, month, quarter: null, kind, isSolarHijri })
  })
})
