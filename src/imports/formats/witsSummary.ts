import { columnNamed, headerColumns } from '#imports/rows/columns.ts'
import { partyField } from '#imports/rows/partyColumns.ts'
import { periodField } from '#imports/rows/period.ts'
import { productReader } from '#imports/rows/productCodes.ts'
import { recordReader } from '#imports/rows/recordReader.ts'
import type { Recognise } from './reader.ts'

/** WITS counts in thousands of US dollars. */
const THOUSAND = 1000

/**
 * WITS, partners or product groups of one economy: a line for each partner and year, with exports and
 * imports in columns of their own, in thousands of dollars.
 */
export const witsSummary: Recognise = ({ records: [header = []] }) => {
  const columns = headerColumns(header)
  const at = (...names: readonly string[]) => columnNamed(columns, ...names)
  const amounts = (['export', 'import'] as const)
    .map((flow) => ({ flow, column: at(`${flow} us thousand`) }))
    .filter(({ column }) => column >= 0)
  const [reporter, partner, year] = [at('reporter name'), at('partner name'), at('year')]
  if (amounts.length === 0 || Math.min(reporter, partner, year) < 0) return null

  const group = at('product group', 'product categories')
  const productIn = productReader()
  const readers = amounts.map(({ flow, column }) =>
    recordReader({
      header,
      period: periodField(year),
      reporter: partyField({ name: reporter }),
      partner: partyField({ name: partner }),
      flow: { column, read: () => flow },
      product: {
        column: group,
        read: (record) => productIn('other', record[group] ?? '', record[group] ?? ''),
      },
      value: { column, factor: THOUSAND },
      standing: () => ({ valuation: null, status: 'reported', breakdown: null }),
    }),
  )
  return {
    format: 'witsSummary',
    unit: { factor: THOUSAND, isSure: true },
    publisher: 'WITS',
    firstRecord: 1,
    questions: [],
    read: (record, line) => readers.map((read) => read(record, line)),
  }
}
