import type { TradeRow } from './tradeRow.ts'

/** The number of a cell without what people write around it, and what a mark says of it. */
export type MarkedAmount = Readonly<{ text: string; status: TradeRow['status'] }>

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
const DOLLARS = /^(-?)\s*(?:US\s?\$|USD|\$)\s*|\s*(?:US\s?\$|USD|\$)$/gi
const NEGATIVE = /^\(\s*([^()]*\p{Nd}[^()]*)\)$|^([^-]*\p{Nd})[-−]$/u
/** Longer ones are no numbers, and would be searched for marks for too long. */
const LONGEST = 60

/**
 * Takes away what people write around numbers: dollar signs, marks of notes (`1,234*`), of revisions
 * (`1,234 r`) and of standing (`(p)`), and the brackets or the minus behind that make it negative.
 * What is no such number comes back as it is.
 */
export function markedAmount(cell: string): MarkedAmount {
  if (cell.length > LONGEST) return { text: cell, status: 'reported' }
  const plain = cell.trim().replace(DOLLARS, '$1')
  const [, inBrackets, beforeMinus] = NEGATIVE.exec(plain) ?? []
  const positive = inBrackets ?? beforeMinus
  const [, number, mark = ''] = MARKED.exec(positive?.trim() ?? plain) ?? []
  if (number === undefined || (positive !== undefined && number.startsWith('-'))) {
    return { text: cell, status: 'reported' }
  }
  return {
    text: positive === undefined ? number : `-${number}`,
    status: STATUSES.get(mark.toLowerCase()) ?? 'reported',
  }
}
