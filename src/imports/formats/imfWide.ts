import { columnNamed, headerColumns } from '#imports/rows/columns.ts'
import { partyOf } from '#imports/rows/parties.ts'
import { periodColumns, rowsOfPeriods, type PeriodColumn } from '#imports/rows/periodColumns.ts'
import { rowFault } from '#imports/rows/rowFault.ts'
import { isFault } from '#imports/rows/tradeRow.ts'
import { imfIndicator, imfStatus, imfTable } from './imfIndicators.ts'
import type { Recognise } from './reader.ts'

const NAMES = ['country name', 'counterpart country name', 'indicator code', 'attribute']

/**
 * IMF, Direction of Trade Statistics, bulk download: a line for each series, a column for each period.
 * A line of flags (`Status`) follows the line of its figures, which wait for it. Country codes are the
 * IMF's own, so names count.
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
  const waiting = flaggedRows(periods)
  return {
    format: 'imfWide',
    ...table,
    read(record, line) {
      const cells = NAMES.map((name) => (record[columnNamed(columns, name)] ?? '').trim())
      const [reporter = '', partner = '', code = '', attribute = ''] = cells
      const series = [reporter, partner, code].join('|')
      if (attribute.toLowerCase() === 'status') return waiting.flag(series, record)
      const indicator = imfIndicator(code)
      if (!indicator) return [rowFault(line, 'flow', 'Indicator Code', code)]
      if (reporter === '') return [rowFault(line, 'party', 'Country Name', '')]
      if (partner === '') return [rowFault(line, 'party', 'Counterpart Country Name', '')]
      const rows = rowsOfPeriods(record, periods, table.unit.factor, {
        line,
        reporter: partyOf({ name: reporter }),
        partner: partyOf({ name: partner }),
        ...indicator,
      })
      return waiting.wait(series, rows)
    },
    finish: waiting.finish,
  }
}

type Rows = ReturnType<typeof rowsOfPeriods>

/** Keeps the figures of one series until its flags are known, or another series begins. */
function flaggedRows(periods: readonly PeriodColumn[]) {
  let series = ''
  let rows: Rows = []

  function wait(next: string, more: Rows): Rows {
    const before = rows
    series = next
    rows = more
    return before
  }

  function flag(flagged: string, record: readonly string[]): Rows {
    const isOwn = flagged === series
    const before = wait('', [])
    return isOwn ? before.map((row) => withFlag(row, record)) : before
  }

  function withFlag(row: Rows[number], record: readonly string[]): Rows[number] {
    if (isFault(row)) return row
    const column = periods.find(
      ({ period }) => period.year === row.year && period.month === row.month,
    )
    return { ...row, status: imfStatus(record[column?.index ?? -1] ?? '') }
  }

  return { wait, flag, finish: () => wait('', []) }
}
