import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test, vi } from 'vitest'
import { en } from '#i18n/en.ts'
import type { MessageKey, Plural } from '#i18n/messages.ts'
import { qps } from '#i18n/qps.ts'
import { makeText, withYears } from '#i18n/text.ts'
import '../support/allEnglish.ts'

const english = makeText('en', en)
const pseudo = makeText('qps', qps)
const KEYS = Object.keys(en) as MessageKey[]

/** A formatted text with plain spaces, however wide the locale makes them. */
function plainly(text: string): string {
  return text.replaceAll(/\s/g, ' ')
}

function formsOf(message: string | Plural): string[] {
  return typeof message === 'string' ? [message] : Object.values(message)
}

function strong(words: string): ReactElement {
  return createElement('b', null, words)
}

describe('amounts', () => {
  test.each([
    [3.129e9, '$3.13 bn'],
    [706e6, '$706 m'],
    [999.6e6, '$1 bn'],
    [75_000, '$75 thousand'],
    [0, '$0'],
    [5e-324, '$0'],
    [-1.717e9, '−$1.72 bn'],
    [2.5e12, '$2.5 tn'],
    [2.5e15, '$2,500 tn'],
    [1.67e20, '$167 million tn'],
    [9.17e23, '$917 billion tn'],
    [9.17e27, '$9,170,000 billion tn'],
  ])('of %d are printed as %s', (value, printed) => {
    expect(plainly(english.usd(value))).toBe(printed)
  })

  it('never break between number and scale', () => {
    expect(english.usd(3.129e9)).toBe('$3.13\u00A0bn')
  })
})

describe('rates', () => {
  it('have at most one decimal, a sign where asked for, and a proper minus', () => {
    expect(english.percent(0.136)).toBe('13.6%')
    expect(english.signedPercent(0.136)).toBe('+13.6%')
    expect(english.signedPercent(-0.15)).toBe('−15%')
    expect(english.percent(0)).toBe('0%')
  })
})

describe('years', () => {
  it('are Gregorian first, and named by their own calendar where that differs', () => {
    expect(english.yearInBoth(2024, 'gregorian')).toBe('2024')
    expect(english.yearInBoth(2024, 'solarHijri')).toBe('2024/25 (1403)')
    expect(english.yearInBoth(2024, 'fiscalJuly')).toBe('2024/25')
    expect(english.yearInBoth(1999, 'fiscalApril')).toBe('1999/00')
    expect(english.year(2024, 'solarHijri')).toBe('2024/25')
  })

  it('can have those of their own calendar first', () => {
    const own = withYears(english, 'own')
    expect(own.yearInBoth(2024, 'solarHijri')).toBe('1403 (2024/25)')
    expect(own.year(2024, 'solarHijri')).toBe('1403')
    expect(own.yearInBoth(2024, 'fiscalJuly')).toBe('2024/25')
    expect(own.yearInBoth(2024, 'gregorian')).toBe('2024')
    expect(withYears(english, 'own')).toBe(own)
  })

  it('have a number in the calendar shown, from which they are found again', () => {
    for (const style of ['gregorian', 'own'] as const) {
      const { yearNumber, yearFrom } = withYears(english, style)
      const number = style === 'own' ? 1403 : 2024
      expect(yearNumber(2024, 'solarHijri')).toBe(number)
      expect(yearFrom(number, 'solarHijri')).toBe(2024)
    }
  })

  it('come with their months', () => {
    expect(plainly(english.period(2024, 'solarHijri'))).toBe('2024/25 (1403) · Mar 2024 – Mar 2025')
    expect(plainly(english.period(2024, 'fiscalOctober'))).toBe('2024/25 · Oct 2024 – Sept 2025')
    expect(plainly(english.period(2024, 'gregorian'))).toBe('2024 · Jan – Dec 2024')
  })

  it('of a date are as exact as the date is known', () => {
    expect(english.date('2012')).toBe('2012')
    expect(english.date('2015-04')).toBe('Apr 2015')
    expect(english.date('2012-10-09')).toBe('9 Oct 2012')
  })
})

describe('sentences', () => {
  it('choose the plural by their count', () => {
    expect(english.t('changes.count', { count: 1 })).toBe('1 change')
    expect(english.t('changes.count', { count: 3 })).toBe('3 changes')
  })

  it('take nodes into their places, in the order of the language', () => {
    const complaints = vi.spyOn(console, 'error')
    const sentence = english.rich('year.both', { year: strong('A'), other: strong('B') })
    expect(renderToStaticMarkup(createElement('p', null, sentence))).toBe(
      '<p><b>A</b> (<b>B</b>)</p>',
    )
    expect(complaints).not.toHaveBeenCalled()
  })
})

describe('the pseudo-language', () => {
  it('keeps every slot of every sentence, and is longer', () => {
    for (const key of KEYS) {
      const [originals, disguised] = [formsOf(en[key]), formsOf(qps[key] ?? '')]
      originals.forEach((original, form) => {
        const slots = (sentence: string) => sentence.match(/\{\w+\}/g)?.toSorted() ?? []
        expect(slots(disguised[form] ?? '')).toEqual(slots(original))
        expect(disguised[form]?.length).toBeGreaterThan(original.length)
      })
    }
  })

  it('isolates words from right to left in sentences and lists, once', () => {
    const name = 'رشد ۲۰ درصد'
    const said = english.t('compare.in', { name, year: '2029' })
    expect(said).toBe(`“\u2068${name}\u2069” 2029`)
    expect(english.t('compare.reaching', { scenarios: said })).toContain(`: ${said}`)
    expect(english.list([name, 'Growth 5%'])).toBe(`\u2068${name}\u2069 and Growth 5%`)
    expect(english.t('compare.in', { name: 'FTA', year: '2029' })).toBe('“FTA” 2029')
  })

  it('reads from right to left and keeps a sign with its number', () => {
    expect(pseudo.direction).toBe('rtl')
    expect(pseudo.signedPercent(-0.15)).toBe('\u2068−15%\u2069')
  })
})

describe('sources', () => {
  it('are kept apart by semicolons where a name holds a comma', () => {
    expect(english.sources(['Customs', 'Bank'])).toBe('Source: Customs and Bank.')
    expect(english.sources(['Customs, one province', 'Bank'])).toBe(
      'Source: Customs, one province; Bank.',
    )
  })
})

test('a small loss is none, never minus zero', () => {
  const { percent, signedPercent, finePercent, plain, exact, oneDigit, usd } = english
  const none = [percent(-0.0004), percent(-0), signedPercent(-0.0004), finePercent(-0)]
  expect(none).toEqual(['0%', '0%', '0%', '0%'])
  expect([plain(-0.001), exact(-1e-12), oneDigit(-0.04), usd(-0.001)]).toEqual([
    '0',
    '0',
    '0',
    '$0',
  ])
  expect([percent(-0.004), plain(-0.01), usd(-0.3)]).toEqual(['−0.4%', '-0.01', '−$0.3'])
})
