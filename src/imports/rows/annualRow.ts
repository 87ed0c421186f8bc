import type { TradeRow } from './tradeRow.ts'

type Facts = Pick<TradeRow, 'line' | 'reporter' | 'partner' | 'flow' | 'year' | 'value'>

/** A row of what tables say that report whole years of all goods, where a table says nothing else. */
export function annualRow(facts: Facts & Partial<TradeRow>): TradeRow {
  return {
    month: null,
    quarter: null,
    calendar: 'gregorian',
    product: { scheme: 'all' },
    valuation: null,
    status: 'reported',
    breakdown: null,
    isMirrored: false,
    ...facts,
  }
}
