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

  it.each([
    ['3,1', 3.1],
    ['10,00', 10],
    ['0,500', 0.5],
    ['1,500', 1500],
    ['1.500', 1.5],
    ['1.234,5', 1234.5],
    ["1'234", 1234],
    ['1\u2009234\u2009567', 1_234_567],
  ])('has separators that count where they stand: %s', (typed, value) => {
    expect(parseNumber(typed, 'en-GB')).toBe(value)
  })

  it.each(['1,50,000', '1 5', '1,5,0', '10,0000.5', '1,234,56', ',', '1.234.5', "1'23"])(
    'is refused rather than guessed: %s',
    (typed) => {
      expect(parseNumber(typed, 'en-GB')).toBeNull()
    },
  )

  it.each([
    ['$10 bn', 10],
    ['3.1bn', 3.1],
    ['US$ 500 m', 0.5],
    ['2,5 million', 0.0025],
    ['1 tn', 1000],
    ['750 thousand', 0.00075],
    ['4', 4],
  ])('may be an amount in words of size: %s', (typed, value) => {
    expect(parseNumber(typed, 'en-GB', 'US$ bn', 1e9)).toBe(value)
  })

  it('has no words of size where it is no amount', () => {
    expect(parseNumber('3.1 bn', 'en-GB', '%')).toBeNull()
    expect(parseNumber('3 apples', 'en-GB', '', 1e9)).toBeNull()
  })

  it('may have a sign of per cent and any minus', () => {
    expect(parseNumber(`${MINUS}15%`, 'en-GB', '%')).toBe(-15)
    expect(parseNumber('٪۱۵', 'en-GB', '%')).toBe(15)
  })

  it('may carry its unit', () => {
    expect(parseNumber('12.5 %', 'en-GB')).toBe(12.5)
    expect(parseNumber('$3 US$ bn', 'en-GB', 'US$ bn')).toBe(3)
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
