import { cellSize } from './cellSize.ts'
import type { TradeRow } from './tradeRow.ts'

/** The number of a cell without what people write around it, and what that says of it. */
export type MarkedAmount = Readonly<{
  text: string
  status: TradeRow['status']
  /** What the number counts, where the cell says it: a billion in `1.2 bn`; `null` where it does not. */
  size: number | null
}>

/** Marks as statistical offices use them; all others (`r` revised, `b` break) say nothing of standing. */
const STATUSES = new Map<string, TradeRow['status']>([
  ['p', 'preliminary'],
  ['e', 'estimated'],
  ['s', 'estimated'],
  ['f', 'assumed'],
])
const NUMBER = String.raw`[-+]?\p{Nd}(?:[\p{Nd}.,٫٬'’ \u00a0\u202f]*\p{Nd})?`
/** A number; then a letter alone or in brackets, the number of a note, stars. `k`, `m`, `b` are sizes. */
const MARKED = new RegExp(
  String.raw`^[*†‡#]*\s*(${NUMBER})\s*(?:\(?([acdefnprsu])\)?|[([]\d{1,2}[)\]])?[\s*†‡#⁰¹²³⁴-⁹]*$`,
  'iu',
)
/** A number with words behind it, which may be a size; only marks follow. */
const SIZED = new RegExp(
  String.raw`^([*†‡#]*\s*${NUMBER})(\s*)(\p{L}[\p{L}\p{M}\s.-]*?)(?=\s*(?:[([*†‡#⁰¹²³⁴-⁹]|$))`,
  'u',
)
const DOLLARS = /^(-?)\s*(?:US\s?\$|USD|\$)\s*|\s*(?:US\s?\$|USD|\$)$/gi
const NEGATIVE = /^\(\s*([^()]*\p{Nd}[^()]*)\)$|^([^-]*\p{Nd})[-−]$/u
/** Longer ones are no numbers, and would be searched for marks for too long. */
const LONGEST = 60

/**
 * Takes away what people write around numbers: dollar signs, marks of notes (`1,234*`), of revisions
 * (`1,234 r`) and of standing (`(p)`), sizes (`1.2 bn`), and the brackets or the minus behind that make
 * it negative. What is no such number comes back as it is.
 */
export function markedAmount(cell: string): MarkedAmount {
  const unmarked: MarkedAmount = { text: cell, status: 'reported', size: null }
  if (cell.length > LONGEST) return unmarked
  const written = cell.trim()
  const plain = written.replace(DOLLARS, '$1')
  const [, inBrackets, beforeMinus] = NEGATIVE.exec(plain) ?? []
  const positive = inBrackets ?? beforeMinus
  const amount = positive?.trim() ?? plain
  const { text, size } = withoutSize(amount, plain !== written)
  const [, number, mark = ''] = MARKED.exec(text) ?? []
  if (number === undefined || (positive !== undefined && number.startsWith('-'))) return unmarked
  return {
    text: positive === undefined ? number : `-${number}`,
    status: STATUSES.get(mark.toLowerCase()) ?? 'reported',
    size,
  }
}

/** Takes a size out of a cell, where words behind its number are one. */
function withoutSize(amount: string, hasDollars: boolean): Pick<MarkedAmount, 'text' | 'size'> {
  const [whole = '', number = '', space = '', words = ''] = SIZED.exec(amount) ?? []
  const size = words === '' ? null : cellSize(words, space === '', hasDollars)
  return { text: size === null ? amount : number + amount.slice(whole.length), size }
}
