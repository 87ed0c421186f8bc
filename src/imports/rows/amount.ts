import { withPlainDigits } from '#i18n/plainDigits.ts'

/** What separates the decimals of the numbers of a column; the other one groups thousands. */
export type DecimalSign = '.' | ','

/** What publishers write where they report nothing; compared in lower case. */
const MISSING = new Set(
  [
    '',
    '-',
    '--',
    '—',
    '―',
    '.',
    '..',
    '...',
    '…',
    ':',
    '*',
    'na',
    'n/a',
    '#n/a',
    'n.a.',
    'n.a',
    'nan',
  ].concat(['null', 'none', 'nil', '(null)', 'missing', 'not available', 'n.d.', 'nd']),
)
const LARGEST = 1e21
/** Marks of notes, which would become digits of the number. */
const RAISED = /[⁰¹²³⁴-⁹]/
const PLAIN = /^-?\d+(?:\.\d*)?$/
const NUMBERS: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^[-+]?(?:\d+|\d{1,3}(?:([, '’])\d{3})(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d*)?(?:e[-+]?\d{1,3})?$|^[-+]?\.\d+$/i,
  ',': /^[-+]?(?:\d+|\d{1,3}(?:([. '’])\d{3})(?:\1\d{3})*)(?:,\d*)?$|^[-+]?,\d+$/i,
}

/**
 * Reads the number of a cell: digits of any script, any minus sign, thousands grouped by threes,
 * or above them by twos as in India (`5,07,000`), which decimal commas are never mistaken for. `null` where the cell says that nothing is reported, `undefined` where it is no number. Never NaN
 * and never infinite.
 */
export function amountIn(cell: string, decimal: DecimalSign = '.'): number | null | undefined {
  if (decimal === '.' && PLAIN.test(cell)) return inReach(Number(cell))
  if (RAISED.test(cell)) return undefined
  const text = withPlainDigits(cell).trim()
  if (MISSING.has(text.toLowerCase())) return null
  if (!NUMBERS[decimal].test(text)) return undefined
  const digits = decimal === '.' ? text : text.replaceAll('.', '').replace(',', '.')
  return inReach(Number(digits.replaceAll(/[, '’]/g, '')))
}

/** Larger ones are no amounts in any currency, and could not be multiplied by a unit. */
function inReach(number: number): number | undefined {
  return Math.abs(number) < LARGEST ? number : undefined
}

/** Returns what separates decimals in a column of records, the header among them. */
export function decimalSignIn(
  records: readonly (readonly string[])[],
  column: number,
): DecimalSign {
  return decimalSignOf(records.slice(1).map((record) => record[column] ?? ''))
}

/**
 * Returns what separates decimals in the cells of a column: a comma where some cell can be read in no
 * other way (`12,4`, `1.234.567`, `1.234,5`), a point otherwise, as publishers write for programs.
 */
export function decimalSignOf(cells: readonly string[]): DecimalSign {
  const texts = cells.map((cell) => withPlainDigits(cell).trim())
  const unread = (sign: DecimalSign) =>
    texts.filter((text) => amountIn(text, sign) === undefined).length
  return unread(',') < unread('.') ? ',' : '.'
}

/** Multiplies a value by a power of ten as on paper: 4.597 thousand is 4597, and not 4596.999…. */
export function scaled(value: number, factor: number): number {
  const product = value * factor
  const isExact = factor === 1 || Number.isInteger(product)
  return isExact ? product : Number(product.toPrecision(15))
}
