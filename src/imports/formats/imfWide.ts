import { columnNamed, headerColumns } from '#imports/rows/columns.ts'
import { partyOf } from '#imports/rows/parties.ts'
import { periodColumns, rowsOfPeriods } from '#imports/rows/periodColumns.ts'
import { rowFault } from '#imports/rows/rowFault.ts'
import { imfIndicator, imfTable } from './imfIndicators.ts'
import type { Recognise } from './reader.ts'

const NAMES = ['country name', 'counterpart country name', 'indicator code', 'attribute']

/**
 * IMF, Direction of Trade Statistics, bulk download: a line for each series, a column for each period.
 * Lines of flags (`Status`) hold no figures. Country codes are the IMF's own, so names count.
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
  return {
    format: 'imfWide',
    ...table,
    read(record, line) {
      const cells = NAMES.map((name) => (record[columnNamed(columns, name)] ?? '').trim())
      const [reporter = '', partner = '', code = '', attribute = ''] = cells
      if (attribute.toLowerCase() === 'status') return []
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
    },
  }
}
