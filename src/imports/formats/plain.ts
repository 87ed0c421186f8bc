import { amountIn, decimalSignOf } from '#imports/rows/amount.ts'
import { columnNamed, headerColumns, plainName } from '#imports/rows/columns.ts'
import { periodIn } from '#imports/rows/period.ts'
import { yearOf } from '#model/calendar.ts'
import { hasUnknownSplit, mappedReader, type ReadPeriod } from './mappedRecords.ts'
import type { ColumnMapping, Recognise, TableHead, Unit } from './reader.ts'

type Cells = readonly string[]

/** What the columns of tables made by hand are called. */
const YEAR = ['year', 'period', 'time period', 'time', 'date', 'سال', 'سنة']
const FLOW = ['flow', 'trade flow', 'direction', 'trade type', 'جریان']
const PRODUCT = [
  'product code',
  'hs code',
  'hscode',
  'hs6',
  'hs4',
  'hs2',
  'hs',
  'commodity code',
].concat('product', 'commodity')
const REPORTER = ['reporter iso', 'reporter', 'reporter name', 'reporting country', 'declarant']
const PARTNER = ['partner iso', 'partner', 'partner name', 'partner country', 'counterpart']
const EXPORTER = ['exporter', 'origin', 'from', 'exporter country']
const IMPORTER = ['importer', 'destination', 'dest', 'to', 'importer country']
const VALUE = /\b(?:value|amount|usd|dollars?)\b|ارزش/
const DOLLARS = /\$|usd|dollar|دلار/i
const OTHER_MONEY = /€|£|¥|₹|﷼|\b(?:eur|euros?|gbp|rupees?|rials?|irr|inr|pkr|cny|yuan|yen)\b|ریال/i
const SIZES: readonly (readonly [RegExp, Unit['factor']])[] = [
  [/thousand|\b(?:usd ?)?k\b|[’'`]?\b000s?\b|هزار/i, 1000],
  [/million|\bm(?:n|ln|io)\b|میلیون/i, 1_000_000],
  [/billion|\bb(?:n|ln)\b|میلیارد/i, 1_000_000_000],
]
/** Exporter and importer in one cell: `DEU-FRA`. */
const BOTH_SIDES = /^([A-Z]{3})-([A-Z]{3})$/
/** Before it, no year is Gregorian. */
const FIRST_GREGORIAN = 1600

/**
 * A table of no known kind: columns that its header names are taken, and a reader is asked for all
 * others. Its unit is known where header or title say it (`US$ thousand`).
 */
export const plain: Recognise = (head) => {
  const start = head.records.findIndex((record) => filled(record) > 1)
  const header = head.records[start]
  if (!header || !head.records.slice(start).some(mayBeFigure)) return null
  const given = head.answers.mapping
  const both = sidesColumn(head, start)
  const rows = head.records.slice(start + 1).map((record) => withSides(record, both))
  const found = mappingIn(header, both)
  const mapping = given ?? (found && hasUnknownSplit(rows, found) ? null : found)
  const value = mapping?.value ?? valueColumn(header) ?? -1
  const isHeaderless = given !== undefined && typeof amountIn(header[value] ?? '') === 'number'
  const firstRecord = isHeaderless ? start : start + 1
  const unit = unitIn(head, start, value)
  const cells = head.records.slice(firstRecord).map((record) => record[value] ?? '')
  const read =
    mapping &&
    mappedReader([...header, ...(both < 0 ? [] : ['exporter', 'importer'])], mapping, {
      period: periodOfAnyCalendar,
      productScheme: 'HS',
      value: { column: value, factor: unit.factor, decimal: decimalSignOf(cells) },
      standing: () => ({ valuation: null, status: 'reported', breakdown: null }),
    })
  return {
    format: 'plain',
    unit,
    publisher: head.file.replace(/\.\w+$/, ''),
    firstRecord,
    questions: [
      ...(mapping ? [] : (['mapping'] as const)),
      ...(unit.isSure ? [] : (['unit'] as const)),
    ],
    read: read ? (record, line) => [read(withSides(record, both), line)] : () => [],
  }
}

/** Codes and names alone are no figures: those have a period, and a number or a word for none. */
function mayBeFigure(record: Cells): boolean {
  const period = record.findIndex((cell) => periodIn(cell) !== null)
  const isAmount = (cell: string) =>
    amountIn(cell) !== undefined || amountIn(cell, ',') !== undefined
  return period >= 0 && record.some((cell, index) => index !== period && isAmount(cell))
}

function filled(record: Cells): number {
  return record.filter((cell) => cell.trim() !== '').length
}

/** The column whose cells name both sides; −1 without one. */
function sidesColumn({ records }: TableHead, start: number): number {
  const [first = []] = records.slice(start + 1)
  return first.findIndex((cell) => BOTH_SIDES.test(cell))
}

function withSides(record: Cells, column: number): Cells {
  if (column < 0) return record
  const [, exporter = '', importer = ''] = BOTH_SIDES.exec(record[column] ?? '') ?? []
  return [...record, exporter, importer]
}

/** The columns that a header names; `null` where it leaves one open that every row needs. */
function mappingIn(header: Cells, both: number): ColumnMapping | null {
  const columns = headerColumns(header)
  const at = (names: readonly string[]) => {
    const column = columnNamed(columns, ...names)
    return column < 0 ? null : column
  }
  const year = at(YEAR)
  const value = valueColumn(header)
  if (year === null || value === null) return null
  const found = { year, value, product: at(PRODUCT) }
  if (both >= 0) {
    const reporter = header.length
    return { ...found, flow: null, reporter, partner: reporter + 1, fixed: { flow: 'export' } }
  }
  const [exporter, importer] = [at(EXPORTER), at(IMPORTER)]
  if (exporter !== null && importer !== null) {
    return {
      ...found,
      flow: null,
      reporter: exporter,
      partner: importer,
      fixed: { flow: 'export' },
    }
  }
  const [flow, reporter, partner] = [at(FLOW), at(REPORTER), at(PARTNER)]
  if (flow === null || reporter === null || partner === null) return null
  return { ...found, flow, reporter, partner, fixed: {} }
}

/** The one column of values, or of several the one in dollars; `null` where that leaves a choice. */
function valueColumn(header: Cells): number | null {
  const named = header.flatMap((name, index) =>
    VALUE.test(plainName(name)) && !OTHER_MONEY.test(name) ? [index] : [],
  )
  const inDollars = named.filter((index) => DOLLARS.test(header[index] ?? ''))
  const [column, ...others] = inDollars.length > 0 ? inDollars : named
  return column === undefined || others.length > 0 ? null : column
}

function unitIn({ records, answers }: TableHead, start: number, value: number): Unit {
  if (answers.unit !== undefined) return { factor: answers.unit, isSure: true }
  const said = [...records.slice(0, start).flat(), records[start]?.[value] ?? ''].join(' ')
  const factor = SIZES.find(([word]) => word.test(said))?.[1] ?? 1
  return { factor, isSure: DOLLARS.test(said) && !OTHER_MONEY.test(said) }
}

/** Years of the solar Hijri calendar are told by their numbers; their months are no Gregorian ones. */
function periodOfAnyCalendar(cell: string): ReadPeriod | null {
  const period = periodIn(cell)
  if (!period || period.year >= FIRST_GREGORIAN) return period
  if (period.month !== null) return null
  const calendar = 'solarHijri' as const
  return { year: yearOf(period.year, calendar), month: null, calendar }
}
