import type { Calendar } from '#model/calendar.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import type { TradeRow } from '#imports/rows/tradeRow.ts'
import { countLeftOut, type LeftOutCount } from './leftOut.ts'
import { hasHsChapter } from './hsGroups.ts'
import { isInUse, levelInUse } from './levelInUse.ts'
import { PackageRefusal } from './packageRefusal.ts'
import {
  flowOfRow,
  levelOf,
  pairOfRow,
  reasonOutside,
  spanOfRow,
  type RowSpan,
} from './rowPlace.ts'
import type { LeftOutReason, LeftOutRows, SurveyedTable } from './survey.ts'

/** A row, and the table it was read from. */
export type PlacedRow = Readonly<{
  table: Pick<SurveyedTable, 'file' | 'sheet' | 'format' | 'publisher' | 'unit'>
  row: TradeRow
}>

/** The consistent rows of one source: who counted, published where, and by which periods. */
export type SourceRows = Readonly<{
  publisher: string
  /** The economy that reported; `null` where the publisher made one figure of both reports. */
  reporter: string | null
  calendar: Calendar
  /** What its figures cover. */
  span: RowSpan
  /** Sums only, at one level of goods a period. Rows of the same flow, period and goods are rivals. */
  rows: readonly PlacedRow[]
  leftOut: readonly LeftOutRows[]
}>

/** Formats whose publisher made one figure of what both sides reported. */
const RECONCILED = new Set(['baci', 'oec'])

/**
 * Returns the one consistent slice of a pair's trade (`DEU-FRA`) that can be added up: both flows,
 * each source by itself, without rows that would count goods twice. Where only parts of a sum are
 * there, whose sum is not, they are left out too: how they overlap is not known.
 *
 * @throws PackageRefusal where nothing is left
 */
export function sliceOf(rows: readonly PlacedRow[], pair: string): readonly SourceRows[] {
  const own = rows.filter(({ row }) => reasonOutside(row) === null && pairOfRow(row) === pair)
  if (own.length === 0) throw new PackageRefusal('noRows', pair)

  const direct = new Set(
    own.filter(({ row }) => !row.isMirrored).map((placed) => reportKey(placed, reporterOf(placed))),
  )
  const groups = groupedBy(own, (placed) => sourceKey(placed, reporterOf(placed)))
  const sources = [...groups.values()].flatMap((group) => sourceRows(group, direct) ?? [])
  if (sources.every((source) => source.rows.length === 0)) {
    throw new PackageRefusal('onlyBreakdowns', pair)
  }
  return sources.filter((source) => source.rows.length > 0)
}

/** Whoever counted a row: of one that repeats the partner's report, the partner. */
function reporterOf({ table, row }: PlacedRow): string | null {
  if (table.format !== null && RECONCILED.has(table.format)) return null
  return row.isMirrored ? row.partner.code : row.reporter.code
}

function reportKey({ table }: PlacedRow, reporter: string | null): string {
  return `${table.publisher} ${reporter}`
}

function sourceKey(placed: PlacedRow, reporter: string | null): string {
  const { row } = placed
  return `${reportKey(placed, reporter)} ${row.calendar} ${spanOfRow(row)}`
}

function sourceRows(group: readonly PlacedRow[], direct: ReadonlySet<string>): SourceRows | null {
  const [first] = group
  if (!first) return null
  const leftOut = countLeftOut()
  const reporter = reporterOf(first)
  const hasDirect = direct.has(reportKey(first, reporter))
  const reported = kept(group, leftOut, 'mirrored', ({ row }) => !(row.isMirrored && hasDirect))
  const sums = withoutBreakdowns(reported, leftOut)
  const known = kept(sums, leftOut, 'product', hasKnownGoods)
  const rows = withoutGoodsAlone(withoutRepeats(atOneLevel(known, leftOut), leftOut), leftOut)
  return {
    publisher: first.table.publisher,
    reporter,
    calendar: first.row.calendar,
    span: spanOfRow(first.row),
    rows,
    leftOut: leftOut.list(),
  }
}

/** Leaves out every part of a sum, whether its sum is in the files or not. */
function withoutBreakdowns(rows: readonly PlacedRow[], leftOut: LeftOutCount) {
  return kept(rows, leftOut, 'breakdown', ({ row }) => row.breakdown === null)
}

/** False for codes of the HS that begin with no chapter: what they count is not known. */
function hasKnownGoods({ row: { product } }: PlacedRow): boolean {
  return product.scheme !== 'HS' || hasHsChapter(product.code)
}

/** Keeps totals, and of each flow and period the goods of one level. */
function atOneLevel(rows: readonly PlacedRow[], leftOut: LeftOutCount): readonly PlacedRow[] {
  const periods = groupedBy(rows, periodKey)
  const used = new Map(
    [...periods].map(([key, same]) => [
      key,
      levelInUse(same.map(({ row }) => levelOf(row.product))),
    ]),
  )
  return kept(rows, leftOut, 'otherLevel', (placed) =>
    isInUse(levelOf(placed.row.product), used.get(periodKey(placed)) ?? null),
  )
}

/** Keeps each figure once; totals that contradict each other stay, as rivals. */
function withoutRepeats(rows: readonly PlacedRow[], leftOut: LeftOutCount): readonly PlacedRow[] {
  const known = new Map<string, Set<number | null>>()
  return kept(rows, leftOut, 'duplicate', (placed) => {
    const { product, value } = placed.row
    const key = `${periodKey(placed)} ${product.scheme === 'all' ? '' : product.code}`
    const values = known.get(key)
    if (!values) {
      known.set(key, new Set([value]))
      return true
    }
    if (values.has(value) || value === null || product.scheme !== 'all') return false
    values.add(value)
    return true
  })
}

/**
 * Leaves out goods of flows and periods without a total, where the source has totals of others: their sum
 * may be a part of trade, which cannot stand in one series with all of it.
 */
function withoutGoodsAlone(rows: readonly PlacedRow[], leftOut: LeftOutCount) {
  const isTotal = ({ row }: PlacedRow) => row.product.scheme === 'all'
  const withTotal = new Set(
    rows.filter((placed) => isTotal(placed) && placed.row.value !== null).map(periodKey),
  )
  return kept(
    rows,
    leftOut,
    'goodsAlone',
    (placed) => withTotal.size === 0 || isTotal(placed) || withTotal.has(periodKey(placed)),
  )
}

/** The flow and period of a row. */
function periodKey({ row }: PlacedRow): string {
  return `${flowOfRow(row)} ${row.year} ${row.month} ${row.quarter}`
}

function kept(
  rows: readonly PlacedRow[],
  leftOut: LeftOutCount,
  reason: LeftOutReason,
  isKept: (placed: PlacedRow) => boolean,
): readonly PlacedRow[] {
  return rows.filter((placed) => {
    if (isKept(placed)) return true
    leftOut.add(reason, () => exampleOf(placed))
    return false
  })
}

function exampleOf({ table, row }: PlacedRow) {
  const { line, product, breakdown, value } = row
  const code = product.scheme === 'all' ? String(value) : product.code
  return { file: table.file, line, field: 'product', found: breakdown ?? code }
}
