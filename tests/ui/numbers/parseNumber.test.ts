import { describe, expect, it } from 'vitest'
import { parseNumber } from '#ui/numbers/parseNumber.ts'

/** Returns the number read; `null` for what is refused. */
function read(...asked: Parameters<typeof parseNumber>): number | null {
  const parsed = parseNumber(...asked)
  return parsed.ok ? parsed.value : null
}

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
    expect(read(typed, locale)).toBe(value)
  })

  it.each([
    ['۱۲٫۵', 12.5],
    ['۱۲.۵', 12.5],
    ['۱٬۲۳۴', 1234],
    ['١٢٫٥', 12.5],
    [`${MINUS}۳`, -3],
  ])('may be written in Persian or Arabic digits: %s', (typed, value) => {
    expect(read(typed, 'fa')).toBe(value)
    expect(read(typed, 'en-GB')).toBe(value)
  })

  it('may have a plain decimal point wherever that cannot mean thousands', () => {
    expect(read('12.5', 'de')).toBe(12.5)
    expect(read('12.5', 'fa')).toBe(12.5)
    expect(read('1.234', 'de')).toBe(1234)
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
    expect(read(typed, 'en-GB')).toBe(value)
  })

  it.each(['1,50,000', '1 5', '1,5,0', '10,0000.5', '1,234,56', ',', '1.234.5', "1'23"])(
    'is refused rather than guessed: %s',
    (typed) => {
      expect(read(typed, 'en-GB')).toBeNull()
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
    ['10 billion US dollars', 10],
    ['USD 3.1bn', 3.1],
    ['US$ 3.1 bn', 3.1],
    ['3100 m', 3.1],
    ['-$3,1 Mrd.', -3.1],
    ['3 thousand million', 3],
    ['310 crore', 3.1],
    ['۳٫۱ میلیارد', 3.1],
    ['۳/۱ میلیارد دلار', 3.1],
    ['۳۱۰۰ مليون', 3.1],
    ['$1 million tn', 1e9],
  ])('may be an amount in words of size: %s', (typed, value) => {
    expect(read(typed, 'en-GB', 'US$ bn', 1e9)).toBe(value)
  })

  it('has no words of size where it is no amount', () => {
    expect(read('3.1 bn', 'en-GB', '%')).toBeNull()
    expect(read('3 apples', 'en-GB', '', 1e9)).toBeNull()
    expect(read('3 rupees', 'en-GB', 'US$ bn', 1e9)).toBeNull()
    expect(read('€3 bn', 'en-GB', 'US$ bn', 1e9)).toBeNull()
  })

  it('may have a sign of per cent and any minus', () => {
    expect(read(`${MINUS}15%`, 'en-GB', '%')).toBe(-15)
    expect(read('٪۱۵', 'en-GB', '%')).toBe(15)
  })

  it.each([
    ['٪۱۳٫۶', 13.6],
    ['۱۳/۶ درصد', 13.6],
    ['13.6 % a year', 13.6],
    ['13.6% p.a.', 13.6],
    ['+13.6 per cent per annum', 13.6],
    ['１３．６％', 13.6],
    ['१३.६', 13.6],
    ['13·6', 13.6],
    ['\u206813.6%\u2069', 13.6],
  ])('may be a rate as pages and newspapers write it: %s', (typed, value) => {
    expect(read(typed, 'en-GB', '%')).toBe(value)
  })

  it('is in no other unit than that of its field', () => {
    expect(read('15%', 'en-GB', 'US$ bn', 1e9)).toBeNull()
    expect(read('$15', 'en-GB', '%')).toBeNull()
    expect(read('15%', 'en-GB', 'days')).toBeNull()
    expect(read('2 ×', 'en-GB', '× today')).toBe(2)
  })

  it.each(['10\t28', '10\n28', '13.6\u00b9', '1\u00bd', '3-4', '2024/25'])(
    'is not what stands in two places, has a mark of a note or a fraction: %o',
    (typed) => {
      expect(parseNumber(typed, 'en-GB')).toEqual({ ok: false, likely: null })
    },
  )

  it.each([
    ['10 28', 1028],
    ['1,50,000', 150_000],
    ['-1,234,56', -123_456],
    ['1.2.3', 123],
  ])('is refused with what it may have meant: %s', (typed, likely) => {
    expect(parseNumber(typed, 'en-GB')).toEqual({ ok: false, likely })
  })

  it('says whether a word told its size', () => {
    const parsed = (typed: string) => parseNumber(typed, 'en-GB', 'US$ bn', 1e9)
    expect(parsed('3100 m')).toMatchObject({ hasSize: true })
    expect(parsed('3100')).toMatchObject({ hasSize: false })
  })

  it('takes time in proportion to the length of what was pasted', () => {
    expect(read(`1${'a'.repeat(50_000)}!`, 'en-GB', '', 1e9)).toBeNull()
    expect(read(`${'1 '.repeat(50_000)}!`, 'en-GB', '', 1e9)).toBeNull()
  })

  it('may carry its unit', () => {
    expect(read('12.5 %', 'en-GB')).toBe(12.5)
    expect(read('$3 US$ bn', 'en-GB', 'US$ bn', 1e9)).toBe(3)
  })

  it.each(['', '-', 'ten', '1e5', '0x10', 'Infinity', 'NaN', '1.2.3', '5 6a'])(
    'is not %o',
    (typed) => {
      expect(read(typed, 'en-GB')).toBeNull()
    },
  )

  it('is never minus zero, which a link cannot represent', () => {
    expect(read('-0', 'en-GB')).toBe(0)
  })
})
