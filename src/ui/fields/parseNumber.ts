import { NumberParser } from '@internationalized/number'

/**
 * Parses a number typed by a reader of `locale`; `null` for other text.
 *
 * Reads Persian and Arabic digits, any space, any minus sign, the unit if it was typed along, and a
 * plain decimal point wherever the locale would not read it as a thousands separator. A group
 * separator elsewhere than between thousands ("1,5" in English) is refused: guessing would be ten times off.
 */
export function parseNumber(text: string, locale: string, unit = ''): number | null {
  const typed = westernised(unit ? text.replace(unit, '') : text)
  if (!/^[-+]?[.,]?\d[\d.,'’]*$/.test(typed)) return null

  const value = parsedIn(`${locale}-u-nu-latn`, typed) ?? plainNumber(typed)
  // A link cannot represent −0.
  return value === 0 ? 0 : value
}

const MINUS_SIGNS = /[‐‑‒–−﹣-]/g
const IGNORED = /[\p{White_Space}\p{Cf}%٪$]/gu

function westernised(text: string): string {
  return text
    .replace(IGNORED, '')
    .replace(MINUS_SIGNS, '-')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
}

function parsedIn(locale: string, text: string): number | null {
  const value = new NumberParser(locale).parse(text)
  if (!Number.isFinite(value)) return null

  const format = new Intl.NumberFormat(locale, { useGrouping: 'always', maximumFractionDigits: 0 })
  const group = format.formatToParts(11_111).find(({ type }) => type === 'group')?.value ?? ''
  const whole = format.format(Math.trunc(value))
  return countOf(group, text) === 0 || countOf(group, text) === countOf(group, whole) ? value : null
}

function countOf(symbol: string, text: string): number {
  return symbol ? text.split(symbol).length - 1 : 0
}

function plainNumber(text: string): number | null {
  return /^[-+]?\d*\.?\d+$/.test(text) ? Number(text) : null
}
