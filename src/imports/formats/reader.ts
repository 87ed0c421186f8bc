import type { RowFault, TradeRow } from '#imports/rows/tradeRow.ts'

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

/** What amounts in a file are multiplied by; `isSure` is false where the file does not say. */
export type Unit = Readonly<{ factor: 1 | 1000 | 1_000_000 | 1_000_000_000; isSure: boolean }>

/** The columns of a table that a reader mapped by hand, by their index. */
export type ColumnMapping = Readonly<{
  year: number
  value: number
  flow: number | null
  reporter: number | null
  partner: number | null
  product: number | null
  /** What columns do not say: who reported, who the partner is, which flow (as `Party` codes, ISO 3166). */
  fixed: Readonly<{ reporter?: string; partner?: string; flow?: 'export' | 'import' }>
}>

/** What the reader of the page answered to questions about one table; absent: not asked yet. */
export type TableAnswers = Readonly<{ unit?: Unit['factor']; mapping?: ColumnMapping }>

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
  questions: readonly ('unit' | 'mapping')[]
  /**
   * Reads one record into its figures: several where columns are years. Never throws. Where the next
   * record says more of them, they come with that one, or from `readEnd`.
   */
  read: (record: readonly string[], line: number) => readonly (TradeRow | RowFault)[]
  /** The figures that waited for another record when the table ended. */
  readEnd?: () => readonly (TradeRow | RowFault)[]
  /** Reads what trade can be divided by, from tables that hold it. Never throws. */
  readMeasures?: (record: readonly string[]) => readonly MeasureFigure[]
}>

/** Recognises one kind of table by its content; `null` where it is none. */
export type Recognise = (head: TableHead) => RowReader | null
