import { expect, test } from 'vitest'
import { yearNotation } from '#figures/words/yearNotation.ts'
import { text } from '../../support/packages.ts'

const { read } = yearNotation(text, 'solarHijri')

test.each([
  ['2031', 2031],
  ['2031/32', 2031],
  ['2031/32 (1410)', 2031],
  ['1408', 2029],
  ['1408 (2029/30)', 2029],
  ['۱۴۰۸', 2029],
  ['۲۰۳۱/۳۲', 2031],
  ['FY 2031-32', 2031],
  ['1408 SH', 2029],
  ['سال ۱۴۰۸', 2029],
  ['2029.5', 2029.5],
  ['10 28', null],
  ['2028\t2029', null],
  ['soon', null],
])('the year %s begins in %s', (typed, year) => {
  expect(read(typed)).toBe(year)
})

test('a calendar without numbers of its own takes a year as it is', () => {
  expect(yearNotation(text, 'fiscalJuly').read('1408')).toBe(1408)
})
