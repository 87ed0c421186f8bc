import { columnNamed, headerColumns } from '#imports/rows/columns.ts'
import { flowIn } from '#imports/rows/reportedFlows.ts'
import { partyOf } from '#imports/rows/parties.ts'
import { periodColumns, rowsOfPeriods } from '#imports/rows/periodColumns.ts'
import { productReader } from '#imports/rows/productCodes.ts'
import { rowFault } from '#imports/rows/rowFault.ts'
import type { Recognise } from './reader.ts'

/** An amount; shares and numbers of products stand in lines of their own. */
const AMOUNT = /^(?:import|export) \(us\$ thousand\)$/i
const NAMES = ['reporter name', 'partner name', 'trade flow', 'product group', 'indicator']

/** WITS counts in thousands of US dollars. */
const THOUSAND = 1000

/** WITS, time series: a line for each partner, a column for each year, in thousands of dollars. */
export const witsWide: Recognise = ({ records: [header = []] }) => {
  const columns = headerColumns(header)
  const years = periodColumns(header)
  if (years.length === 0 || !NAMES.every((name) => columns.has(name))) return null

  const productOf = productReader()
  return {
    format: 'witsWide',
    unit: { factor: THOUSAND, isSure: true },
    publisher: 'WITS',
    firstRecord: 1,
    questions: [],
    read(record, line) {
      const cells = NAMES.map((name) => (record[columnNamed(columns, name)] ?? '').trim())
      const [reporter = '', partner = '', flowName = '', group = '', indicator = ''] = cells
      const flow = flowIn(flowName)
      if (!AMOUNT.test(indicator)) return [rowFault(line, 'value', 'Indicator', indicator)]
      if (!flow) return [rowFault(line, 'flow', 'Trade Flow', flowName)]
      if (reporter === '') return [rowFault(line, 'party', 'Reporter Name', '')]
      if (partner === '') return [rowFault(line, 'party', 'Partner Name', '')]
      return rowsOfPeriods(record, years, THOUSAND, {
        line,
        reporter: partyOf({ name: reporter }),
        partner: partyOf({ name: partner }),
        flow,
        product: productOf('other', group, group),
      })
    },
  }
}
