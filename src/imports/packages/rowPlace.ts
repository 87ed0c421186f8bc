import type { ProductLevel } from './survey.ts'
import type { Flow } from '#model/series.ts'
import { isThrough, type Product, type TradeRow } from '#imports/rows/tradeRow.ts'

/** Why a row is of no pair of economies, or no trade between them. */
export type OutsideReason = 'world' | 'area' | 'itself' | 'reExport'

/**
 * Returns why a row belongs to no pair: a side that is the world or an area, an economy's trade with
 * itself, or goods that only pass through. `null`: it does belong to one.
 */
export function reasonOutside({ reporter, partner, flow }: TradeRow): OutsideReason | null {
  if (reporter.kind === 'world' || partner.kind === 'world') return 'world'
  if (reporter.kind === 'area' || partner.kind === 'area') return 'area'
  if (reporter.code === partner.code) return 'itself'
  return isThrough(flow) ? 'reExport' : null
}

/** Returns the pair of a row that belongs to one, `DEU-FRA`: codes in alphabetical order. */
export function pairOfRow({ reporter, partner }: TradeRow): string {
  const [a, b] = [reporter.code ?? '', partner.code ?? '']
  return a < b ? `${a}-${b}` : `${b}-${a}`
}

/** Returns which way the goods of a row went, exporter first. */
export function flowOfRow({ reporter, partner, flow }: TradeRow): Flow {
  const [a, b] = [reporter.code ?? '', partner.code ?? '']
  return flow === 'export' || flow === 'reExport' ? `${a}-${b}` : `${b}-${a}`
}

/** What a figure covers. */
export type RowSpan = 'year' | 'quarter' | 'month'

/** Returns what a row covers: years of a source are no sum of its months, which are another source. */
export function spanOfRow({ month, quarter }: TradeRow): RowSpan {
  if (quarter !== null) return 'quarter'
  return month === null ? 'year' : 'month'
}

/** Returns how finely a product is told apart: by the length of its code, which is 2 for HS chapters. */
export function levelOf(product: Product): ProductLevel {
  if (product.scheme === 'all') return { scheme: 'all', level: 0 }
  // The codes of other lists say nothing by their length.
  return { scheme: product.scheme, level: product.scheme === 'other' ? 1 : product.code.length }
}
