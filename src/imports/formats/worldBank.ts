import { columnNamed, headerColumns } from '#imports/rows/columns.ts'
import { periodColumns } from '#imports/rows/periodColumns.ts'
import type { Recognise } from './reader.ts'

const NAMES = ['country name', 'country code', 'indicator name', 'indicator code']
/** Lines above the header: whose data, and when they were updated. */
const HEAD = 10

/**
 * The World Bank's indicators: a line for each economy, a column for each year, below a preamble. They
 * are no trade, so that no row is read; the publisher says what they are.
 */
export const worldBank: Recognise = ({ records }) => {
  const top = records.slice(0, HEAD).findIndex((record) => {
    const columns = headerColumns(record)
    return NAMES.every((name) => columns.has(name)) && periodColumns(record).length > 0
  })
  const header = records[top]
  if (!header) return null
  const indicator = records[top + 1]?.[columnNamed(headerColumns(header), 'indicator name')] ?? ''
  return {
    format: 'worldBank',
    unit: { factor: 1, isSure: true },
    publisher: `World Bank, ${indicator}`,
    firstRecord: top + 1,
    questions: [],
    read: () => [],
  }
}
