import { amountIn, decimalSignOf, type DecimalSign } from '#imports/rows/amount.ts'
import { spaced } from '#imports/rows/columns.ts'
import { markedAmount, type MarkedAmount } from '#imports/rows/markedAmount.ts'
import { moneyIn } from '#imports/rows/money.ts'
import { inEnglish } from '#imports/rows/wordsAbroad.ts'
import { otherMoneyIn } from '#imports/formats/tableUnit.ts'
import type { UnitWords, Unit } from '#imports/formats/reader.ts'

/** Money in small letters, beside which short words are sizes and nothing else. */
const MONEY = String.raw`(?<!\p{L})(?:usd|us ?\$|\$|(?:us )?dollars?|rs|rupees?|inr|pkr)\.?`
/** Sizes in small letters; `mil` is a million in English and a thousand in Spanish. */
const SIZES: readonly (readonly [RegExp, Unit['factor']])[] = [
  [/(?<!ten)thousand|\b(?:usd ?)?k\b|\bmil\b|\b1[, ]?000s?\b|[’'`]?\b000s?\b/, 1000],
  [/tenthousand/, 10_000],
  [besideMoney(String.raw`\blakhs?\b|\blacs\b`, 'lac'), 100_000],
  [
    /(?<!hundred)million|\bm(?:n|ln|io|ill?)\b|\$ ?m\b|\bm ?(?:us)?\$|\busd ?m\b|\bm usd\b/,
    1_000_000,
  ],
  [besideMoney(String.raw`\bcrores?\b`, 'crs?'), 10_000_000],
  [/hundredmillion/, 100_000_000],
  [besideMoney(String.raw`billion|\bb(?:n|ln)\b|\$ ?b\b|\busd ?b\b`, 'arab'), 1_000_000_000],
]
/** Sizes that amounts in US dollars are not read by. */
const OTHER_SIZES = /\b(?:kharabs?|trillions?|trn|tn)\b/
/** What stands between the digits of a number in any country. */
const GROUP = String.raw`[., ’']?`
/** Sizes that are said by a number, as one word each. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`\b(?:100|hundred)[ -]?millions?\b`, 'g'), 'hundredmillion'],
  [new RegExp(String.raw`\b(?:10|ten)[ -]?millions?\b|\b10${GROUP}000${GROUP}000\b`, 'g'), 'crore'],
  [new RegExp(String.raw`\b1${GROUP}000${GROUP}000\b`, 'g'), 'million'],
  [new RegExp(String.raw`\b(?:100|hundred)[ -]?thousands?\b|\b100${GROUP}000s?\b`, 'g'), 'lakh'],
  [new RegExp(String.raw`\b(?:10|ten)[ -]?thousands?\b|\b10${GROUP}000s?\b`, 'g'), 'tenthousand'],
]

/** A size by its own words, or by one that means something else away from money (`Arab League`). */
function besideMoney(sizes: string, short: string): RegExp {
  const isAlone = String.raw`(?:^|; )(?:in )?(?:${short})\.?(?:;|$)`
  const behind = String.raw`${MONEY}\s*(?:in )?\(?(?:${short})\b(?! (?:emirates|rep|world|league|countr|state))`
  const before = String.raw`\b(?:${short})\.?[\s(]*(?:of )?${MONEY}(?!\p{L})`
  return new RegExp([sizes, isAlone, behind, before].join('|'), 'u')
}

/** What sizes may be of besides money. */
const QUANTITY =
  /\b(?:kg|kilograms?|kilos?|g|t|tons?|tonnes?|lit(?:re|er)s?|l|pieces?|pcs|pairs?|numbers?|units?|items?|heads?|m[23]|k?wh|carats?|barrels?)\b/

/** True for words that name a currency or a size of amounts, and not of quantities. */
export function isAboutMoney(words: string): boolean {
  const { hasDollars, hasOther } = moneyIn(words)
  const english = sizesInWords(words)
  const isSize = SIZES.some(([size]) => size.test(english)) && !QUANTITY.test(english)
  return hasDollars || hasOther || isSize
}

/** Words in English with small letters, in which sizes are one word each. */
function sizesInWords(words: string): string {
  return COUNTED.reduce(
    (said, [size, word]) => said.replaceAll(size, word),
    inEnglish(spaced(words)),
  )
}

/** The unit that words about a table name; sure where they name US dollars and nothing else. */
function unitSaid(said: readonly UnitWords[]): Unit {
  const words = said.map(({ found }) => sizesInWords(found)).join('; ')
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

/** How the amounts of a table are multiplied, where some of them may say their own size. */
export type PlainUnit = Readonly<{
  unit: Unit
  /** What an amount of this size, or without one (`null`), is multiplied by; `null` where that is not known. */
  factorOf: (size: number | null) => number | null
}>

/**
 * The unit of a table, some of whose cells may say their own size (`$1.2 bn`). Beside another size for
 * the whole table, or beside bare numbers without one, it has to be asked; an answer is for bare numbers.
 *
 * @param words what is said of the whole table
 * @param cells the amounts of its first records, as they are written
 */
export function unitOfCells(
  words: readonly UnitWords[],
  answered: Unit | null,
  cells: readonly string[],
): PlainUnit {
  if (answered) return { unit: answered, factorOf: (size) => size ?? answered.factor }
  const amounts = cells.map((cell) => ({ cell, ...markedAmount(cell) }))
  const sized = amounts.filter(({ size }) => size !== null)
  const inDollars = sized.filter(({ cell }) => moneyIn(cell).hasDollars)
  const said = unitSaid([
    ...words,
    ...inDollars.map((): UnitWords => ({ where: 'cell', field: '', found: '$' })),
  ])
  const { factor } = said
  const isBare = ({ text, size }: MarkedAmount) =>
    size === null && Boolean(amountIn(text) ?? amountIn(text, ','))
  const isOwn = factor === 1 && sized.length > 0 && !amounts.some(isBare)
  const isSame = sized.every(({ size }) => size === factor)
  return {
    unit: { ...said, isSure: said.isSure && (isOwn || isSame) },
    factorOf: (size) => {
      if (size === null) return isOwn ? null : factor
      return factor === 1 || factor === size ? size : null
    },
  }
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
