import type { DecimalSign } from '#imports/rows/amount.ts'
import type { RowFault, TradeRow } from '#imports/rows/tradeRow.ts'
import type { Calendar } from '#model/calendar.ts'

/** The kinds of files that are recognised; their names are in `i18n`. */
export type FormatId =
  | 'comtradeLegacy'
  | 'comtradePlus'
  | 'witsSummary'
  | 'witsWide'
  | 'witsProducts'
  | 'tradeMapBilateral'
  | 'tradeMapList'
  | 'imfWorkbook'
  | 'imfWide'
  | 'imfPanel'
  | 'sdmxCsv'
  | 'baci'
  | 'oec'
  | 'worldBank'
  | 'plain'

/** Words about the unit of amounts: a title, the name of a column, or a cell of the column `field`. */
export type UnitWords = Readonly<{ where: 'title' | 'name' | 'cell'; field: string; found: string }>

/** What amounts of a whole table may be multiplied by. */
export const UNIT_FACTORS = [
  1, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
] as const

/** What amounts in a file are multiplied by; `isSure` is false where the file does not say. */
export type Unit = Readonly<{
  factor: (typeof UNIT_FACTORS)[number]
  isSure: boolean
  /** Absent for US dollars. What the file says of another currency; `null` where it was chosen. */
  otherMoney?: Readonly<{ said: UnitWords | null }>
  /** What the file says of another currency, where the reader of the page chose US dollars. */
  overruled?: UnitWords
}>

/**
 * The columns of a table by their index, found by their names or mapped by hand. Figures stand in one
 * column of values, in one for each flow, or in those that are named after periods.
 */
export type ColumnMapping = Readonly<{
  /** `null`: periods are the names of columns, which hold the figures. */
  year: number | null
  /** Months or quarters of the years. */
  part: number | null
  value: number | null
  exports: number | null
  imports: number | null
  flow: number | null
  reporter: number | null
  partner: number | null
  product: number | null
  /** What columns do not say: who reported, who the partner is, which flow (as `Party` codes, ISO 3166). */
  fixed: Readonly<{ reporter?: string; partner?: string; flow?: 'export' | 'import' }>
}>

/** What the reader of the page answered to questions about one table; absent: not asked yet. */
export type TableAnswers = Readonly<{
  mapping?: ColumnMapping
  /** `other`: another currency than US dollars. */
  unit?: Unit['factor'] | 'other'
  /** Which twelve months `2023-24` or `FY24` are; Gregorian years where `2010-11` is a month. */
  calendar?: Calendar
  /** Whether `1.234` is a thousand or little more than one. */
  decimal?: DecimalSign
  /** Who reported, as ISO 3166 code. */
  reporter?: string
}>

/** What can be asked about a table, each once. */
export type TableQuestion = keyof TableAnswers

/** The beginning of a table: the names of its file and sheet, and its first records. */
export type TableHead = Readonly<{
  file: string
  sheet: string | null
  /** Up to 60 records, cells as text; empty ones are ''. */
  records: readonly (readonly string[])[]
  answers: TableAnswers
}>

/** What trade of an economy and year can be divided by: GDP in US dollars, people. */
export type MeasureFigure = Readonly<{
  measure: 'gdp' | 'population'
  /** What the publisher calls it. */
  indicator: string
  /** ISO 3166. */
  economy: string
  year: number
  value: number
}>

/** How the rows of one table are read, once its kind is known. */
export type RowReader = Readonly<{
  format: FormatId
  unit: Unit
  /** Who published the figures (`UN Comtrade`), and what the sources of the package are named after. */
  publisher: string
  /** The index of the first record that holds figures. */
  firstRecord: number
  /** What has to be asked before the figures can be used. */
  questions: readonly TableQuestion[]
  /**
   * Reads one record into its figures: several where columns are years, none where what they are is in
   * the next record. Never throws.
   */
  read: (record: readonly string[], line: number) => readonly (TradeRow | RowFault)[]
  /** Returns the figures that waited for another record, after the last one. */
  finish?: () => readonly (TradeRow | RowFault)[]
  /** Reads what trade can be divided by, from tables that hold it. Never throws. */
  readMeasures?: (record: readonly string[]) => readonly MeasureFigure[]
}>

/** Recognises one kind of table by its content; `null` where it is none. */
export type Recognise = (head: TableHead) => RowReader | null
