import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedAmount } from '#imports/rows/markedAmount.ts'

describe('markedAmount', () => {
  it.each([
    ['1,234*', '1,234', 'reported'],
    ['1,234 (p)', '1,234', 'preliminary'],
    ['12 e', '12', 'estimated'],
    ['12.5 r', '12.5', 'reported'],
    ['1,234 (2)', '1,234', 'reported'],
    ['1234\u00b9', '1234', 'reported'],
    ['(5.5)', '-5.5', 'reported'],
    ['5-', '-5', 'reported'],
    ['US$ 1,234', '1,234', 'reported'],
    ['-$5', '-5', 'reported'],
  ])('reads %s', (cell, text, status) => {
    expect(markedAmount(cell)).toEqual({ text, status, size: null })
  })

  it.each([
    '5 mil',
    '12 m',
    '1234 b',
    '3b',
    '5 cr',
    '7 kg',
    '2 bn people',
    'A$1.2m',
    '\u20ac5',
    'n.a.',
    '..',
    '',
    '\u2013',
    '1e5',
    '5%',
    '(p)',
  ])('leaves %j as it is', (cell) =>
    expect(markedAmount(cell)).toEqual({ text: cell, status: 'reported', size: null }),
  )

  it.each([
    ['$1.2 bn', '1.2', 1e9],
    ['US$ 340 million', '340', 1e6],
    ['1.2m', '1.2', 1e6],
    ['850 thousand', '850', 1e3],
    ['3.1B', '3.1', 1e9],
    ['$3.1 b', '3.1', 1e9],
    ['12k', '12', 1e3],
    ['5 million US dollars', '5', 1e6],
    ['(1.2 bn)', '-1.2', 1e9],
    ['2 lakh', '2', 1e5],
    ['$3 crore', '3', 1e7],
    ['3 arab', '3', 1e9],
    ['5 mil millones de dólares', '5', 1e9],
    ['1,2 Mrd. US-Dollar', '1,2', 1e9],
    ['۱٫۲ میلیون دلار', '۱٫۲', 1e6],
    ['3.5亿美元', '3.5', 1e8],
    ['2万', '2', 1e4],
    ['1.5 trillion', '1.5', 1e12],
  ])('reads the size that %s says', (cell, text, size) => {
    expect(markedAmount(cell)).toEqual({ text, status: 'reported', size })
  })

  it('reads marks behind a size', () => {
    const status = 'preliminary'
    expect(markedAmount('1.2 bn (p)*')).toEqual({ text: '1.2', status, size: 1e9 })
  })

  it('gives back whatever text it is given, if nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        expect(markedAmount(cell).text.length).toBeLessThanOrEqual(cell.length + 1)
      }),
    )
  })
})
