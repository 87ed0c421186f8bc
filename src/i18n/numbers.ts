import type { Ratio, Usd } from '#model/units.ts'

/** How far the reader's locale wants an amount scaled: a number and the word for its scale. */
export type ScaledUsd = Readonly<{
  scale: 'one' | 'thousand' | 'million' | 'billion' | 'trillion'
  text: string
  isNegative: boolean
}>

const SCALES = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
] as const

/** From here on digits are counted instead of printed. */
const HUGE = 1e6

/** Formats plain numbers, fractions and amounts for one locale; the formatters are made once. */
export function numberFormats(locale: string, direction: 'ltr' | 'rtl') {
  const signed = (text: string) => isolated(withMinus(text), direction)
  const significant = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 })
  const huge = new Intl.NumberFormat(locale, {
    notation: 'scientific',
    maximumSignificantDigits: 3,
  })
  const percent = percentFormat(locale, 'auto')
  const signedPercent = percentFormat(locale, 'exceptZero')
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })

  return {
    plain: (value: number) => plain.format(value),
    oneDigit: (value: number) => oneDigit.format(value),
    percent: (fraction: number) => signed(percent.format(fraction)),
    signedPercent: (fraction: number) => signed(signedPercent.format(fraction)),
    ratio: (ratio: Ratio) => oneDigit.format(ratio),
    /** Three significant digits in the largest scale that leaves at least 1. */
    scaled(value: Usd): ScaledUsd {
      const size = Math.abs(value)
      // 999.6 million rounds to 1,000 million: judge the scale by what will be printed.
      const rounded = Number(size.toPrecision(3))
      const [scale, unit] = SCALES.find(([, from]) => rounded >= from) ?? (['one', 1] as const)
      // No scale has a word for what 100 % a year comes to in decades.
      const format = size / unit < HUGE ? significant : huge
      return { scale, text: format.format(size / unit), isNegative: value < 0 }
    },
  }
}

/**
 * Keeps what must read as one thing together in right-to-left text: without the isolates a sign or
 * a currency would jump to the other side of its number.
 */
export function isolated(text: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' ? `\u2068${text}\u2069` : text
}

/** A minus sign as wide as a plus, where the locale would print a hyphen. */
function withMinus(text: string): string {
  return text.replace('-', '−')
}

function percentFormat(locale: string, signDisplay: 'auto' | 'exceptZero') {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1, signDisplay })
}
