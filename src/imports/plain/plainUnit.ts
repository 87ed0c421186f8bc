import { amountIn, decimalSignOf, type DecimalSign } from '#imports/rows/amount.ts'
import type { Unit } from '#imports/formats/reader.ts'

const DOLLARS = /\$|\busd|dollar|دلار/i
/** Other currencies, dollars of others among them. */
const OTHER_MONEY =
  /€|£|¥|₹|₨|﷼|\b(?:eur|euros?|gbp|rs|rupees?|rials?|riyals?|irr|inr|pkr|cny|rmb|yuan|yen|jpy|chf|rub|rubles?|lira|aed|dirhams?|aud|cad|nzd|hkd|sgd|tomans?)\b|(?:\b(?:a|c|s|nz|hk|nt)|au|can)\$|\b(?:australian|canadian|singapore|new zealand|hong kong) dollars?|ریال|تومان/i
const SIZES: readonly (readonly [RegExp, Unit['factor']])[] = [
  [/thousand|\b(?:usd ?)?k\b|\b1[, ]?000s?\b|[’'`]?\b000s?\b|هزار/i, 1000],
  [/million|\bm(?:n|ln|io|ill?)\b|\$ ?m\b|\bm ?(?:us)?\$|\busd ?m\b|\bm usd\b|میلیون/i, 1_000_000],
  [/billion|\bb(?:n|ln)\b|\$ ?b\b|\busd ?b\b|میلیارد/i, 1_000_000_000],
]

/** True for words about another currency than US dollars. */
export function isOtherMoney(words: string): boolean {
  return OTHER_MONEY.test(spaced(words))
}

/** The unit that words about a table name; sure where they name US dollars and nothing else. */
export function unitSaid(names: string): Unit {
  const words = spaced(names)
  const sizes = SIZES.filter(([word]) => word.test(words))
  const [first] = sizes
  const isSure = DOLLARS.test(words) && !OTHER_MONEY.test(words) && sizes.length <= 1
  return { factor: first?.[1] ?? 1, isSure }
}

/** Names for programs as words: `value_usd`, `valueUSD`. */
export function spaced(names: string): string {
  return names.replaceAll('_', ' ').replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
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
