import { columnNamed, headerColumns } from '#imports/rows/columns.ts'
import { flowIn } from '#imports/rows/reportedFlows.ts'
import { partyField } from '#imports/rows/partyColumns.ts'
import { periodField } from '#imports/rows/period.ts'
import { productReader, schemeIn } from '#imports/rows/productCodes.ts'
import { recordReader } from '#imports/rows/recordReader.ts'
import type { Recognise } from './reader.ts'

const VALUES = ['trade value 1000usd', 'tradevalue in 1000 usd', 'trade value in 1000 usd']

/** WITS counts in thousands of US dollars. */
const THOUSAND = 1000

/**
 * WITS, products: a line for each reporter, partner, product and year, in thousands of dollars, as the
 * page of a product, its workbook and the bulk download write it.
 */
export const witsProducts: Recognise = ({ records: [header = []] }) => {
  const columns = headerColumns(header)
  const at = (...names: readonly string[]) => columnNamed(columns, ...names)
  const [flow, year, value] = [at('tradeflow', 'tradeflowname'), at('year'), at(...VALUES)]
  const [reporter, partner] = [at('reporter', 'reportername'), at('partner', 'partnername')]
  const [product, productName] = [at('productcode'), at('product description')]
  if (Math.min(flow, year, value, reporter, partner, product) < 0) return null

  const scheme = at('nomenclature')
  const productIn = productReader()
  const read = recordReader({
    header,
    period: periodField(year),
    reporter: partyField({ iso3: at('reporteriso3'), name: reporter }),
    partner: partyField({ iso3: at('partneriso3'), name: partner }),
    // `Gross Imp.` are imports together with those that are exported again, as customs count them.
    flow: { column: flow, read: (record) => flowIn((record[flow] ?? '').replace(/gross/i, '')) },
    product: {
      column: product,
      read: (record) =>
        productIn(
          scheme < 0 ? 'HS' : schemeIn(record[scheme] ?? ''),
          record[product] ?? '',
          record[productName] ?? '',
        ),
    },
    value: { column: value, factor: THOUSAND },
    standing: () => ({ valuation: null, status: 'reported', breakdown: null }),
  })
  return {
    format: 'witsProducts',
    unit: { factor: THOUSAND, isSure: true },
    publisher: 'WITS',
    firstRecord: 1,
    questions: [],
    read: (record, line) => [read(record, line)],
  }
}
