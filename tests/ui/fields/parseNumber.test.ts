import { describe, expect, it } from 'vitest'
import { parseNumber } from '#ui/fields/parseNumber.ts'

const NBSP = '\u00a0'
const MINUS = '\u2212'

describe('a typed number', () => {
  it.each([
    ['13.5', 'en-GB', 13.5],
    ['1,234.5', 'en-GB', 1234.5],
    ['.5', 'en-GB', 0.5],
    ['+5', 'en-GB', 5],
    [` 1${NBSP}234 `, 'en-GB', 1234],
    [`${MINUS}2.5`, 'en-GB', -2.5],
    ['12,5', 'de', 12.5],
    ['1.234,5', 'de', 1234.5],
    [`1${NBSP}234,5`, 'fr', 1234.5],
  ])('%o in %s is %d', (typed, locale, value) => {
    expect(parseNumber(typed, locale)).toBe(value)
  })

  it.each([
    ['۱۲٫۵', 12.5],
    ['۱۲.۵', 12.5],
    ['۱٬۲۳۴', 1234],
    ['١٢٫٥', 12.5],
    [`${MINUS}۳`, -3],
  ])('may be written in Persian or Arabic digits: %s', (typed, value) => {
    expect(parseNumber(typed, 'fa')).toBe(value)
    expect(parseNumber(typed, 'en-GB')).toBe(value)
  })

  it('may have a plain decimal point wherever that cannot mean thousands', () => {
    expect(parseNumber('12.5', 'de')).toBe(12.5)
    expect(parseNumber('12.5', 'fa')).toBe(12.5)
    expect(parseNumber('1.234', 'de')).toBe(1234)
  })

  it('is refused rather than read ten times too large', () => {
    expect(parseNumber('1,5', 'en-GB')).toBeNull()
    expect(parseNumber('1,50,000', 'en-GB')).toBeNull()
  })

  it('may carry its unit', () => {
    expect(parseNumber('12.5 %', 'en-GB')).toBe(12.5)
    expect(parseNumber('$3 bn', 'en-GB', 'bn')).toBe(3)
  })

  it.each(['', '-', 'ten', '1e5', '0x10', 'Infinity', 'NaN', '1.2.3', '5 6a'])(
    'is not %o',
    (typed) => {
      expect(parseNumber(typed, 'en-GB')).toBeNull()
    },
  )

  it('is never minus zero, which a link cannot represent', () => {
    expect(parseNumber('-0', 'en-GB')).toBe(0)
  })
})
