import { amountIn } from '#imports/rows/amount.ts'
import type { TradeRow } from '#imports/rows/tradeRow.ts'
import type { RowReader, TableHead, Unit } from './reader.ts'
import { answeredUnit } from './tableUnit.ts'

/** What an indicator of the IMF's trade statistics counts, by its code. */
const INDICATORS: ReadonlyMap<string, Pick<TradeRow, 'flow' | 'valuation'>> = new Map([
  ['TXG_FOB_USD', { flow: 'export', valuation: 'fob' }],
  ['TMG_CIF_USD', { flow: 'import', valuation: 'cif' }],
  ['TMG_FOB_USD', { flow: 'import', valuation: 'fob' }],
])
/** More characters than a code has. */
const CODE = 20
/** More than a trade in millions, or in thousands, could be: the world's is some 25 trillion dollars. */
const SURELY_DOLLARS = 1e11

/** What flags of the IMF say of a figure. */
const STATUSES: readonly (readonly [RegExp, TradeRow['status']])[] = [
  [/^e(?:st|$)/i, 'estimated'],
  [/^f(?:ore|$)/i, 'assumed'],
  [/^p(?:re|$)/i, 'preliminary'],
  [/^d(?:er|$)/i, 'derived'],
]

/** Returns what a flag says of its figure: `E`, `Estimate`; without a known one it was reported. */
export function imfStatus(flag: string): TradeRow['status'] {
  return STATUSES.find(([said]) => said.test(flag.trim()))?.[1] ?? 'reported'
}

/** Returns what an indicator counts, named by its code alone or with it in brackets. */
export function imfIndicator(name: string): Pick<TradeRow, 'flow' | 'valuation'> | null {
  const code = /\b(T[A-Z]+_[A-Z_]+)\)?$/.exec(name.trim().slice(-CODE))?.[1]
  return INDICATORS.get(code ?? '') ?? null
}

/** What the readers of the IMF's bulk files say alike of a table whose figures are in these columns. */
export function imfTable({ records, answers }: TableHead, columns: readonly number[]) {
  const unit = imfUnit(records.slice(1), columns, answers.unit)
  const questions: RowReader['questions'] = unit.isSure ? [] : ['unit']
  return { unit, publisher: 'IMF', firstRecord: 1, questions }
}

/**
 * The unit of figures whose file calls them `US Dollars` and no more: dollars, where the largest figure
 * at its start could be nothing else; otherwise the reader is asked.
 */
function imfUnit(
  records: TableHead['records'],
  columns: readonly number[],
  answer: TableHead['answers']['unit'],
): Unit {
  const answered = answeredUnit(answer)
  if (answered) return answered
  const isSure = records.some((record) =>
    columns.some((index) => (amountIn(record[index] ?? '') ?? 0) >= SURELY_DOLLARS),
  )
  return { factor: 1, isSure }
}
