import { withPlainDigits } from '#i18n/plainDigits.ts'
import { sizeIn } from './sizeWords.ts'

/**
 * A number as it was typed. `hasSize`: a word said its size (3.1 bn). Where separators stand where
 * none can, `likely` is the number without them.
 */
export type ParsedNumber =
  | Readonly<{ ok: true; value: number; hasSize: boolean }>
  | Readonly<{ ok: false; likely: number | null }>

/**
 * Parses a number typed or pasted by a reader of `locale`.
 *
 * Reads the digits of any script, any minus sign and single space, the unit, and signs and words of
 * currency, per cent and, for amounts, size: "$3.1 bn", "۳/۱ میلیارد دلار". Separators count where
 * they stand: groups have exactly three digits after them, so "1,500" is 1500 in English, "3,1" and
 * "10,00" can only be decimals, and "10 28" is refused.
 *
 * @param unit the unit of the field, which may be typed along
 * @param scale what 1 in the field stands for, if it is an amount: only then are words of size read
 */
export function parseNumber(text: string, locale: string, unit = '', scale?: number): ParsedNumber {
  // Between two cells of a table stands no number, and neither is the mark of a note a digit.
  if (/[\t\n\v\f\r\u2028\u2029]|\p{No}/u.test(text.trim())) return NONE

  const plain = withPlainDigits(text)
  const bare = withPlainDigits(unit)
  const [symbol = ''] = bare.split(' ')
  const typed = plain
    .replace(bare, ' ')
    .replace(symbol, ' ')
    .replaceAll(ignoredWords(bare, scale), ' ')
    .trim()
  const [, sign = '', digits = '', words = ''] = PATTERN.exec(typed) ?? []
  const size = words === '' ? 1 : scale === undefined ? null : sizeIn(words, scale)
  if (digits === '' || size === null) return NONE

  const signed = (number: number) => {
    const sized = Number((number * size).toPrecision(15))
    // A link cannot represent −0.
    return sign === '-' && sized !== 0 ? -sized : sized
  }
  const value = digitsIn(digits.trim(), separatorsOf(locale))
  if (value === null) return { ok: false, likely: signed(Number(digits.replaceAll(/\D/g, ''))) }
  return { ok: true, value: signed(value), hasSize: words !== '' }
}

const NONE = { ok: false, likely: null } as const
const PATTERN = /^([-+]?)\s*([\d.,'’ ]*\d[.,]?)\s*((?:\p{L}[\p{L}. ]*)?)$/u
const CURRENCY = /\b(?:US ?\$|USD|(?:U\.?S\.? )?dollars?\b)|\$|دلار|ڈالر|دولار|دالر/giu
const PERCENT =
  /[%٪]|\b(?:per ?cent|pct)\b|درصد|فیصد|\b(?:an?|per) (?:year|annum)\b|\bp\. ?a\.|(?<=[%٪] )p\.?a\.?/giu
const NOTHING = /(?!)/g

/** Returns the signs and words that say no more than what the field takes anyway. */
function ignoredWords(unit: string, scale: number | undefined): RegExp {
  if (scale !== undefined) return CURRENCY
  return unit === '' || unit.includes('%') ? PERCENT : NOTHING
}

type Separators = Readonly<{ group: string; decimal: string }>

function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(`${locale}-u-nu-latn`, { useGrouping: 'always' })
    .formatToParts(1_111.1)
    .map(({ type, value }) => [type, value])
  const { group = '', decimal = '.' } = Object.fromEntries(parts)
  return { group: withPlainDigits(group), decimal: withPlainDigits(decimal) }
}

/** Reads digits without a sign; `null` where separators stand where none can. */
function digitsIn(text: string, separators: Separators): number | null {
  const used: readonly string[] = text.match(/\D/g) ?? []
  const last = used.at(-1)
  if (last === undefined) return Number(text)

  const isDecimal = used.indexOf(last) === used.length - 1 && canBeDecimal(text, last, separators)
  const at = isDecimal ? text.lastIndexOf(last) : text.length
  const [whole, fraction] = [text.slice(0, at), text.slice(at + 1)]
  if (!/^(?:\d*|[1-9]\d{0,2}(?:(\D)\d{3})(?:\1\d{3})*)$/.test(whole)) return null
  return Number(`${whole.replace(/\D/g, '')}.${fraction}`)
}

/** Whether a separator that occurs once, behind all others, is the decimal one. */
function canBeDecimal(text: string, last: string, { group, decimal }: Separators): boolean {
  if (last === decimal) return true
  if (last !== '.' && last !== ',') return false
  const isGroup = new RegExp(`^[1-9]\\d{0,2}\\${last}\\d{3}$`).test(text)
  return !(isGroup && last === group)
}
