/**
 * Parses a number typed or pasted by a reader of `locale`; `null` for other text.
 *
 * Reads Persian and Arabic digits, any space, any minus sign, the unit, a currency or per cent sign and,
 * for amounts, words of size: "$3.1 bn", "500 m". Separators count where they stand: groups have
 * exactly three digits after them, so "1,500" is 1500 in English; "3,1" and "10,00" can only be decimals.
 *
 * @param unit the unit of the field, which may be typed along
 * @param scale what 1 in the field stands for; only with it are words of size read
 */
export function parseNumber(
  text: string,
  locale: string,
  unit = '',
  scale?: number,
): number | null {
  const plain = westernised(text)
  const typed = plain.replace(westernised(unit), '').replace(SIGNS_OF_UNITS, '').trim()
  const [, sign = '', digits = '', word = ''] = PATTERN.exec(typed) ?? []
  const value = digitsIn(digits.trim(), separatorsOf(locale))
  const factor = word === '' ? 1 : scale && (SIZES[word.toLowerCase()] ?? 0) / scale
  if (value === null || !factor) return null

  const number = Number((value * factor).toPrecision(15))
  // A link cannot represent −0.
  return sign === '-' && number !== 0 ? -number : number
}

const PATTERN = /^([-+]?)\s*([\d.,'’ ]+)(\p{L}*)\.?$/u
const SIGNS_OF_UNITS = /US\$|USD|[$%٪]/giu
const MINUS_SIGNS = /[‐‑‒–−﹣-]/g

const SIZES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
}

function westernised(text: string): string {
  return text
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(MINUS_SIGNS, '-')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
}

type Separators = Readonly<{ group: string; decimal: string }>

function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(`${locale}-u-nu-latn`, { useGrouping: 'always' })
    .formatToParts(1_111.1)
    .map(({ type, value }) => [type, value])
  const { group = '', decimal = '.' } = Object.fromEntries(parts)
  return { group: westernised(group), decimal }
}

/** Reads digits without a sign; `null` where separators stand where none can. */
function digitsIn(text: string, separators: Separators): number | null {
  const used: readonly string[] = text.match(/\D/g) ?? []
  const last = used.at(-1)
  if (last === undefined) return text === '' ? null : Number(text)

  const isDecimal = used.indexOf(last) === used.length - 1 && canBeDecimal(text, last, separators)
  const at = isDecimal ? text.lastIndexOf(last) : text.length
  const [whole, fraction] = [text.slice(0, at), text.slice(at + 1)]
  if (!/^(?:\d*|[1-9]\d{0,2}(?:(\D)\d{3})(?:\1\d{3})*)$/.test(whole)) return null
  if (isDecimal && whole + fraction === '') return null
  return Number(`${whole.replace(/\D/g, '')}.${fraction}`)
}

/** Whether a separator that occurs once, behind all others, is the decimal one. */
function canBeDecimal(text: string, last: string, { group, decimal }: Separators): boolean {
  if (last === decimal) return true
  if (last !== '.' && last !== ',') return false
  const isGroup = new RegExp(`^[1-9]\\d{0,2}\\${last}\\d{3}$`).test(text)
  return !(isGroup && last === group)
}
