import type { Calendar } from '#model/calendar.ts'
import type { FormatId, TableHead, TableQuestion, Unit } from '#imports/formats/reader.ts'
import type { TableFailure } from '#imports/tables/fileTable.ts'
import type { ProductScheme, ReportedFlow, RowFault } from '#imports/rows/tradeRow.ts'

/** Why amounts are left out of a package. */
export type LeftOutReason =
  | 'world'
  | 'area'
  | 'itself'
  | 'reExport'
  | 'otherLevel'
  | 'breakdown'
  | 'duplicate'
  | 'mirrored'
  | 'goodsAlone'
  | 'notTrade'
  | RowFault['fault']

/**
 * How many amounts are left out for one reason, with the first few of them; a line of which nothing can
 * be read counts as one.
 */
export type LeftOutRows = Readonly<{
  reason: LeftOutReason
  amounts: number
  examples: readonly Readonly<{ file: string; line: number; field: string; found: string }>[]
}>

/** Goods at one level of one classification: HS chapters are `{ scheme: 'HS', level: 2 }`. */
export type ProductLevel = Readonly<{ scheme: 'all' | ProductScheme; level: number }>

/** What the files hold about one pair of economies. */
export type SurveyedPair = Readonly<{
  /** Both codes in alphabetical order, `DEU-FRA`: the same for either direction. */
  id: string
  economies: readonly [
    Readonly<{ code: string; name: string }>,
    Readonly<{ code: string; name: string }>,
  ]
  /** A line has one, or one for each column of figures. */
  amounts: number
  /** The Gregorian years in which the first and the last begin. */
  years: readonly [from: number, to: number]
  /** In which all years are counted; `null`: in several. */
  calendar: Calendar | null
  /** Who reported, as codes. */
  reporters: readonly string[]
  /**
   * For whom the figures of some years come from somebody else, beside years that it reported itself:
   * repeated from the partner's report, or estimated.
   */
  changes: readonly Readonly<{
    reporter: string
    how: 'mirrored' | 'estimated'
    years: readonly number[]
  }>[]
  flows: readonly ReportedFlow[]
  levels: readonly ProductLevel[]
}>

/** What one table of a file was recognised as. */
export type SurveyedTable = Readonly<{
  file: string
  sheet: string | null
  /** `package`: a source of a data package; `null`: no kind that is known. */
  format: FormatId | 'package' | null
  publisher: string
  /** Lines with figures or faults, without the header and empty ones. */
  rows: number
  unit: Unit
  questions: readonly TableQuestion[]
  /** True for what trade is divided by (GDP, population): no trade, and not left out. */
  hasMeasures: boolean
  /** The first records, for mapping columns by hand. */
  head: TableHead['records']
}>

/** What a reader sees before anything is charted. */
export type Survey = Readonly<{
  tables: readonly SurveyedTable[]
  /** Those with most amounts first. */
  pairs: readonly SurveyedPair[]
  leftOut: readonly LeftOutRows[]
  /** Files of which nothing is used, as they cannot be read. */
  unread: readonly Readonly<{ file: string; reason: TableFailure }>[]
}>
