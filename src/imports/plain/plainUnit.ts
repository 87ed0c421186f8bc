import { amountIn, decimalSignOf, type DecimalSign } from '#imports/rows/amount.ts'
import { spaced } from '#imports/rows/columns.ts'
import { moneyIn } from '#imports/rows/money.ts'
import { inEnglish } from '#imports/rows/wordsAbroad.ts'
import { otherMoneyIn } from '#imports/formats/tableUnit.ts'
import type { UnitWords, Unit } from '#imports/formats/reader.ts'

/** Sizes in small letters; `mil` is a million in English and a thousand in Spanish. */
const SIZES: readonly (readonly [RegExp, Unit['factor']])[] = [
  [/(?<!ten)thousand|\b(?:usd ?)?k\b|\bmil\b|\b1[, ]?000s?\b|[’'`]?\b000s?\b/, 1000],
  [/tenthousand/, 10_000],
  [
    /(?<!hundred)million|\bm(?:n|ln|io|ill?)\b|\$ ?m\b|\bm ?(?:us)?\$|\busd ?m\b|\bm usd\b/,
    1_000_000,
  ],
  [/hundredmillion/, 100_000_000],
  [/billion|\bb(?:n|ln)\b|\$ ?b\b|\busd ?b\b/, 1_000_000_000],
]
/** Sizes that amounts in US dollars are not read by. */
const OTHER_SIZES = /\b(?:lakhs?|crores?|trillions?|trn|tn)\b/

/** What sizes may be of besides money. */
const QUANTITY =
  /\b(?:kg|kilograms?|kilos?|g|t|tons?|tonnes?|lit(?:re|er)s?|l|pieces?|pcs|pairs?|numbers?|units?|items?|heads?|m[23]|k?wh|carats?|barrels?)\b/

/** True for words that name a currency or a size of amounts, and not of quantities. */
export function isAboutMoney(words: string): boolean {
  const { hasDollars, hasOther } = moneyIn(words)
  const english = inEnglish(spaced(words))
  const isSize = SIZES.some(([size]) => size.test(english)) && !QUANTITY.test(english)
  return hasDollars || hasOther || isSize
}

/** The unit that words about a table name; sure where they name US dollars and nothing else. */
export function unitSaid(said: readonly UnitWords[]): Unit {
  const words = inEnglish(spaced(said.map(({ found }) => found).join(' ')))
  const sizes = SIZES.filter(([word]) => word.test(words))
  const [first] = sizes
  const money = said.map(({ found }) => moneyIn(found))
  const isSure =
    money.some(({ hasDollars }) => hasDollars) &&
    !money.some(({ hasOther }) => hasOther) &&
    sizes.length <= 1 &&
    !OTHER_SIZES.test(words)
  return { factor: first?.[1] ?? 1, isSure, ...otherMoneyIn(said) }
}

/**
 * What separates decimals in amounts, and whether that is sure: where all that have a point have three
 * digits behind it (`1.234`), it may as well group thousands.
 */
export function decimalSaid(
  cells: readonly string[],
  answer: DecimalSign | undefined,
): Readonly<{ sign: DecimalSign; isSure: boolean }> {
  if (answer !== undefined) return { sign: answer, isSure: true }
  const sign = decimalSignOf(cells)
  const pointed = cells.filter((cell) => cell.includes('.') && amountIn(cell) !== null)
  const isGroup = (cell: string) => /^-?[1-9]\d{0,2}\.\d{3}$/.test(cell)
  return { sign, isSure: sign === ',' || pointed.length === 0 || !pointed.every(isGroup) }
}
