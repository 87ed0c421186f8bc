import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { amountIn, decimalSignOf, scaled } from '#imports/rows/amount.ts'

describe('amountIn', () => {
  it.each([
    ['7903767147.0', 7903767147],
    ['1,234,567.5', 1234567.5],
    ['1\u00a0234', 1234],
    ['1\u202f234.5', 1234.5],
    ["1'234", 1234],
    ['\u221212.5', -12.5],
    ['\u06f1\u066c\u06f2\u06f3\u06f4\u066b\u06f5', 1234.5],
    ['\u0661\u0662', 12],
    ['1.5e9', 1.5e9],
    ['.5', 0.5],
    ['5,07,00,00,00,000', 5.07e11],
    ['-12,34,567.5', -1234567.5],
    ['५,०७,०००', 507_000],
    ['0', 0],
  ])('reads %s', (cell, value) => {
    expect(amountIn(cell)).toBe(value)
  })

  it.each(['', ' ', 'NA', 'n/a', 'NaN', '..', '-', '\u2013', 'NULL', '\u2026', ':'])(
    'takes %j for nothing reported',
    (cell) => {
      expect(amountIn(cell)).toBeNull()
    },
  )

  it.each([
    '12,4',
    '1,23',
    '1,2345',
    '5,07',
    '507,00,000',
    '5,07,00',
    '1,234,56,789',
    '5 07 000',
    '12 e',
    '$5',
    '5%',
    '1.2.3',
    '--5',
    '1e400',
    'about 5',
    '(5)',
  ])('guesses nothing from %s', (cell) => {
    expect(amountIn(cell)).toBeUndefined()
  })

  it('reads decimal commas where the column has them', () => {
    expect(amountIn('1.234.567,5', ',')).toBe(1234567.5)
    expect(amountIn('1.234', ',')).toBe(1234)
    expect(amountIn('12.5', ',')).toBeUndefined()
    expect(amountIn('5,07,000', ',')).toBeUndefined()
  })

  it('never gives NaN or an infinite number', () => {
    const parts = [
      '1e999',
      'NaN',
      'Infinity',
      '999',
      '0',
      '.',
      ',',
      '-',
      '+',
      'e',
      ' ',
      '٫',
      '٬',
      '۵',
      '−',
    ]
    const cells = fc.array(fc.constantFrom(...parts)).map((written) => written.join(''))
    fc.assert(
      fc.property(cells, fc.constantFrom('.', ','), (cell, sign) => {
        const value = amountIn(cell, sign)
        expect(value === null || value === undefined || Number.isFinite(value)).toBe(true)
      }),
    )
  })
})

describe('decimalSignOf', () => {
  it.each([
    [['1,234', '12,4'], ','],
    [['1.234.567', 'NA'], ','],
    [['1,234', '5,678,901'], '.'],
    [['1,234', '12.5'], '.'],
    [['5,07,000', '12,000'], '.'],
    [['1234', ''], '.'],
    [[], '.'],
  ] as const)('sees in %j that %s separates decimals', (cells, sign) => {
    expect(decimalSignOf(cells)).toBe(sign)
  })
})

describe('scaled', () => {
  it('multiplies as on paper', () => {
    expect(scaled(4597.924, 1000)).toBe(4597924)
    expect(scaled(1.1, 1_000_000)).toBe(1_100_000)
  })
})
