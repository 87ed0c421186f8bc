import { amountIn, scaled } from '#imports/rows/amount.ts'
import { annualRow } from '#imports/rows/annualRow.ts'
import { columnNamed, headerColumns, plainName } from '#imports/rows/columns.ts'
import { partyOf } from '#imports/rows/parties.ts'
import { periodIn } from '#imports/rows/period.ts'
import { rowFault } from '#imports/rows/rowFault.ts'
import type { RowFault, TradeRow } from '#imports/rows/tradeRow.ts'
import { imfIndicator, imfStatus, imfTable } from './imfIndicators.ts'
import type { Recognise } from './reader.ts'

const NAMES = ['country name', 'counterpart country name', 'time period']

/**
 * IMF, Direction of Trade Statistics, panel: a line for each pair and period, a column for each
 * indicator with a column of flags behind it. The balance is what the others leave, and no figure.
 */
export const imfPanel: Recognise = (head) => {
  const [header = []] = head.records
  const columns = headerColumns(header)
  const indicators = header.flatMap((name, index) => {
    const indicator = imfIndicator(name)
    const hasFlag = plainName(header[index + 1] ?? '').startsWith('status')
    return indicator ? [{ indicator, index, name, hasFlag }] : []
  })
  if (indicators.length === 0 || !NAMES.every((name) => columns.has(name))) return null

  const table = imfTable(
    head,
    indicators.map(({ index }) => index),
  )
  return {
    format: 'imfPanel',
    ...table,
    read(record, line) {
      const cells = NAMES.map((name) => (record[columnNamed(columns, name)] ?? '').trim())
      const [reporter = '', partner = '', time = ''] = cells
      const period = periodIn(time)
      if (!period) return [rowFault(line, 'period', 'Time Period', time)]
      if (reporter === '') return [rowFault(line, 'party', 'Country Name', '')]
      if (partner === '') return [rowFault(line, 'party', 'Counterpart Country Name', '')]
      return indicators.flatMap(({ indicator, index, name, hasFlag }): (TradeRow | RowFault)[] => {
        const cell = record[index] ?? ''
        if (cell.trim() === '') return []
        const value = amountIn(cell)
        if (value === undefined) return [rowFault(line, 'value', name, cell)]
        if (value !== null && value < 0) return [rowFault(line, 'negative', name, cell)]
        const facts = {
          line,
          reporter: partyOf({ name: reporter }),
          partner: partyOf({ name: partner }),
          ...indicator,
          ...period,
          status: imfStatus(hasFlag ? (record[index + 1] ?? '') : ''),
        }
        return [
          annualRow({ ...facts, value: value === null ? null : scaled(value, table.unit.factor) }),
        ]
      })
    },
  }
}
