import { columnNamed, headerColumns } from '#imports/rows/columns.ts'
import { partyOf } from '#imports/rows/parties.ts'
import { periodColumns, rowsOfPeriods, type PeriodColumn } from '#imports/rows/periodColumns.ts'
import { rowFault } from '#imports/rows/rowFault.ts'
import { imfIndicator, imfStatus, imfTable } from './imfIndicators.ts'
import { isFault, type RowFault, type TradeRow } from '#imports/rows/tradeRow.ts'
import type { Recognise, RowReader } from './reader.ts'

const NAMES = ['country name', 'counterpart country name', 'indicator code', 'attribute']

type Rows = readonly (TradeRow | RowFault)[]

/**
 * IMF, Direction of Trade Statistics, bulk download: a line for each series, a column for each period.
 * A line of flags (`Status`) beside that of the figures says which of them were estimated. Country
 * codes are the IMF's own, so names count.
 */
export const imfWide: Recognise = (head) => {
  const [header = []] = head.records
  const columns = headerColumns(header)
  const periods = periodColumns(header)
  if (periods.length === 0 || !NAMES.every((name) => columns.has(name))) return null

  const table = imfTable(
    head,
    periods.map(({ index }) => index),
  )
  const cellsOf = (record: readonly string[]) =>
    NAMES.map((name) => (record[columnNamed(columns, name)] ?? '').trim())
  const figures = (record: readonly string[], line: number): Rows => {
    const [reporter = '', partner = '', code = ''] = cellsOf(record)
    const indicator = imfIndicator(code)
    if (!indicator) return [rowFault(line, 'flow', 'Indicator Code', code)]
    if (reporter === '') return [rowFault(line, 'party', 'Country Name', '')]
    if (partner === '') return [rowFault(line, 'party', 'Counterpart Country Name', '')]
    return rowsOfPeriods(record, periods, table.unit.factor, {
      line,
      reporter: partyOf({ name: reporter }),
      partner: partyOf({ name: partner }),
      ...indicator,
    })
  }
  return { format: 'imfWide', ...table, ...withFlags(cellsOf, figures, periods) }
}

/** Reads lines of figures with the line of flags of the same series, before or after it. */
function withFlags(
  cellsOf: (record: readonly string[]) => readonly string[],
  figures: (record: readonly string[], line: number) => Rows,
  periods: readonly PeriodColumn[],
): Pick<RowReader, 'read' | 'readEnd'> {
  let held: Readonly<{ series: string; rows: Rows }> | null = null
  let flags: Readonly<{ series: string; record: readonly string[] }> | null = null

  function readEnd(): Rows {
    const rows = held?.rows ?? []
    held = null
    return rows
  }

  function read(record: readonly string[], line: number): Rows {
    const [reporter, partner, code, attribute = ''] = cellsOf(record)
    const series = JSON.stringify([reporter, partner, code])
    if (attribute.toLowerCase() === 'status') {
      const isBefore = held?.series !== series
      flags = isBefore ? { series, record } : null
      const rows = readEnd()
      return isBefore ? rows : flagged(rows, record, periods)
    }
    const before = readEnd()
    const rows = figures(record, line)
    if (flags?.series === series) return [...before, ...flagged(rows, flags.record, periods)]
    held = { series, rows }
    return before
  }

  return { read, readEnd }
}

function flagged(rows: Rows, flags: readonly string[], periods: readonly PeriodColumn[]): Rows {
  const statuses = new Map(
    periods.map(({ index, period: { year, month } }) => [
      `${year} ${month}`,
      imfStatus(flags[index] ?? ''),
    ]),
  )
  return rows.map((row) =>
    isFault(row) ? row : { ...row, status: statuses.get(`${row.year} ${row.month}`) ?? row.status },
  )
}
