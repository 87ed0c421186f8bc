import type { Calendar } from '#model/calendar.ts'
import type { Status } from '#model/series.ts'

/** How goods went, as the reporter tells it. */
export type ReportedFlow = 'export' | 'import' | 'reExport' | 'reImport'

/**
 * One side of a row. `economy` has an ISO 3166-1 alpha-3 code; the world and areas (a union, "other
 * Asia") are no economies, and what no list knows is an area by its name alone.
 */
export type Party =
  | Readonly<{ kind: 'economy'; code: string; name: string }>
  | Readonly<{ kind: 'world' | 'area'; code: null; name: string }>

/** How goods are classified: Harmonized System, SITC, broad economic categories, or a list of its own. */
export type ProductScheme = 'HS' | 'SITC' | 'BEC' | 'other'

/** What was traded: all goods together, or a code of a classification (text: leading zeros count). */
export type Product =
  | Readonly<{ scheme: 'all' }>
  | Readonly<{ scheme: ProductScheme; code: string; name: string | null }>

/**
 * One figure of a trade file, as its reader understood it. Nothing is left out yet: totals, areas and
 * breakdowns are rows like others, and say what they are.
 */
export type TradeRow = Readonly<{
  /** The line of the file or sheet, counted from 1 with its header. */
  line: number
  reporter: Party
  partner: Party
  flow: ReportedFlow
  /** The Gregorian year in which the period begins. */
  year: number
  /** 1 to 12 for the figure of a month; `null` for a whole year. */
  month: number | null
  /** 1 to 4 for the figure of a quarter; `null` for months and whole years. */
  quarter: number | null
  calendar: Calendar
  product: Product
  /** US dollars; `null` where the file reports nothing. */
  value: number | null
  /** At whose border goods were valued; `null` where the file does not say. */
  valuation: 'fob' | 'cif' | null
  status: Status
  /**
   * By what the row splits a sum that may stand in the same file (`partner2=156`, `transport=1000`);
   * `null` for the sum itself.
   */
  breakdown: string | null
  /** True where the file says that the figure was computed from what the partner reported. */
  isMirrored: boolean
  /** What the file says of a flow that passes through; absent for others, as files have millions. */
  flowSaid?: Pick<RowFault, 'field' | 'found'>
}>

/** A row that could not be read, or that reports a deletion or what no trade is (less than nothing); told to the reader with its place. */
export type RowFault = Readonly<{
  line: number
  fault:
    | 'value'
    | 'negative'
    | 'unit'
    | 'period'
    | 'party'
    | 'flow'
    | 'product'
    | 'fields'
    | 'table'
    | 'deleted'
  /** The column's name in the file. */
  field: string
  /** What stands there, cut to 80 characters. */
  found: string
}>

/** True for goods that only pass through. */
export function isThrough(flow: ReportedFlow): boolean {
  return flow === 'reExport' || flow === 'reImport'
}

/** True for a row that could not be read. */
export function isFault(row: TradeRow | RowFault): row is RowFault {
  return 'fault' in row
}
