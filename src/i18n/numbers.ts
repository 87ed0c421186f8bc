import type { Ratio, Usd } from '#model/units.ts'
import { onFirstUse } from './onFirstUse.ts'

/** An amount in US dollars as a formatted number and its scale: 3.13 and `billion`. */
export type ScaledUsd = Readonly<{
  scale: (typeof SCALES)[number][0] | 'one'
  text: string
  isNegative: boolean
}>

const SCALES = [
  // Growth of 100 % a year passes a million trillions within decades.
  ['billionTrillion', 1e21],
  ['millionTrillion', 1e18],
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
] as const

/** A small loss is written 0%, not −0%. */
const SIGN = { signDisplay: 'negative' } as const

const PERCENT = { style: 'percent', maximumFractionDigits: 1 } as const

/** Amounts below half a cent are none. */
const LEAST = 0.005

/** Smaller shares are said to be below it. */
const LEAST_PERCENT = 0.0001

/**
 * Formats plain numbers, fractions and amounts for one locale, with shared formatters. Each is made when
 * first used, since `Intl` is slow to make them.
 */
export function numberFormats(locale: string, direction: 'ltr' | 'rtl') {
  const signed = (text: string) => isolated(withMinus(text), direction)
  const formatter = (options: Intl.NumberFormatOptions) =>
    onFirstUse(() => new Intl.NumberFormat(locale, { ...SIGN, ...options }))
  const significant = formatter({ maximumSignificantDigits: 3 })
  const percent = formatter(PERCENT)
  const signedPercent = formatter({ ...PERCENT, signDisplay: 'exceptZero' })
  const twoDigitPercent = formatter({ style: 'percent', maximumSignificantDigits: 2 })
  const plain = formatter({ maximumFractionDigits: 2 })
  const everyDigit = formatter({ maximumFractionDigits: 10 })
  const ungrouped = formatter({ maximumFractionDigits: 10, useGrouping: false })
  const oneDigit = formatter({ maximumFractionDigits: 1 })

  return {
    /** Formats a number with all its digits and without groups, as in a field that takes it. */
    unrounded: (value: number) => ungrouped().format(value),
    plain: (value: number) => plain().format(value),
    /** Formats a number with all its digits, as what may be entered has to name it: −0.001. */
    exact: (value: number) => signed(everyDigit().format(value)),
    oneDigit: (value: number) => oneDigit().format(value),
    percent: (fraction: number) => signed(percent().format(fraction)),
    /** Formats a fraction with two significant digits below 1 %, and `<0.01%` below that. */
    finePercent: (fraction: number) =>
      fraction > 0 && fraction < LEAST_PERCENT
        ? signed(`<${twoDigitPercent().format(LEAST_PERCENT)}`)
        : signed((Math.abs(fraction) < 0.01 ? twoDigitPercent() : percent()).format(fraction)),
    signedPercent: (fraction: number) => signed(signedPercent().format(fraction)),
    /** Formats a ratio to one digit, and to two where one could not tell it from 1. */
    ratio: (ratio: Ratio) => (ratio < 2 ? plain() : oneDigit()).format(ratio),
    /** Formats an amount to three significant digits, in the largest scale in which it is at least 1. */
    scaled(value: Usd): ScaledUsd {
      // After a fall of everything, next to nothing is left: 5e-324.
      const size = Math.abs(value) < LEAST ? 0 : Math.abs(value)
      // 999.6 million rounds to 1,000 million, so the rounded value decides the scale.
      const rounded = Number(size.toPrecision(3))
      const [scale, unit] = SCALES.find(([, from]) => rounded >= from) ?? (['one', 1] as const)
      return { scale, text: significant().format(size / unit), isNegative: value < 0 && size > 0 }
    },
  }
}

/**
 * Adds bidirectional isolates in right-to-left text: without them a sign or a currency would move
 * to the other side of its number.
 */
export function isolated(text: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' ? `\u2068${text}\u2069` : text
}

/** Letters written from right to left, and what is isolated already. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g

/**
 * Isolates words from right to left in text from left to right, such as the name of a scenario: without
 * that it would swap places with a number beside it.
 */
export function isolatedWords(words: string, direction: 'ltr' | 'rtl'): string {
  const isOpposite = direction === 'ltr' && RIGHT_TO_LEFT.test(words.replaceAll(ISOLATED, ''))
  return isOpposite ? `\u2068${words}\u2069` : words
}

/** Replaces a hyphen by a minus sign. */
function withMinus(text: string): string {
  return text.replace('-', '−')
}
