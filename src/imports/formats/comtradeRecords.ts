import { decimalSignIn } from '#imports/rows/amount.ts'
import { flowIn } from '#imports/rows/reportedFlows.ts'
import { partyField, type PartyColumns } from '#imports/rows/partyColumns.ts'
import { periodField } from '#imports/rows/period.ts'
import { productReader, schemeIn } from '#imports/rows/productCodes.ts'
import { recordReader, type RecordFields } from '#imports/rows/recordReader.ts'
import type { ReportedFlow, TradeRow } from '#imports/rows/tradeRow.ts'
import type { RowReader } from './reader.ts'

/** Where the columns of a table of UN Comtrade stand; −1 where there is none. */
export type ComtradeColumns = Readonly<{
  reporter: PartyColumns
  partner: PartyColumns
  period: number
  flowCode: number
  flowName: number
  scheme: number
  productCode: number
  productName: number
  value: number
  cif: number
  fob: number
  /** What a sum is split by, under the name that a breakdown gets. */
  splitBy: Readonly<Record<string, number>>
}>

type Cells = readonly string[]

/** What stands in a column of a breakdown where the row is the sum. */
const SUMS = new Set(['', '0', '0.0', 'C00', 'NA', 'nan'])
const FLOW_NUMBERS = new Map<string, ReportedFlow>([
  ['1', 'import'],
  ['2', 'export'],
  ['3', 'reExport'],
  ['4', 'reImport'],
])
/** Flows that exports or imports hold too: domestic goods, and goods that are processed. */
const PARTS_OF_FLOWS = new Map<string, ReportedFlow>([
  ['DX', 'export'],
  ['XIP', 'export'],
  ['XOP', 'export'],
  ['FM', 'import'],
  ['MIP', 'import'],
  ['MOP', 'import'],
])

/** Reads records of UN Comtrade, whose downloads differ in the names of their columns. */
export function comtradeReader(
  format: 'comtradeLegacy' | 'comtradePlus',
  records: readonly Cells[],
  columns: ComtradeColumns,
): RowReader {
  const { value, scheme, productCode, productName } = columns
  const [header = []] = records
  const productIn = productReader()
  const read = recordReader({
    header,
    period: periodField(columns.period),
    reporter: partyField(columns.reporter),
    partner: partyField(columns.partner),
    flow: flowField(columns),
    product: {
      column: productCode,
      read: (record) =>
        productIn(
          schemeIn(record[scheme] ?? ''),
          record[productCode] ?? '',
          record[productName] ?? '',
        ),
    },
    value: { column: value, factor: 1, decimal: decimalSignIn(records, value) },
    standing: standingReader(columns),
  })
  return {
    format,
    unit: { factor: 1, isSure: true },
    publisher: 'UN Comtrade',
    firstRecord: 1,
    questions: [],
    read: (record, line) => [read(record, line)],
  }
}

function flowField({ flowCode, flowName }: ComtradeColumns): RecordFields['flow'] {
  return {
    column: flowCode < 0 ? flowName : flowCode,
    read: (record) => {
      const code = record[flowCode] ?? ''
      const known = PARTS_OF_FLOWS.get(code) ?? FLOW_NUMBERS.get(code)
      return known ?? flowIn(code) ?? flowIn(record[flowName] ?? '')
    },
  }
}

function standingReader(columns: ComtradeColumns): RecordFields['standing'] {
  const splits = Object.entries(columns.splitBy).filter(([, index]) => index >= 0)
  return (record, flow) => {
    const split = splits.find(([, index]) => !SUMS.has(record[index] ?? ''))
    const flowCode = record[columns.flowCode] ?? ''
    const part = PARTS_OF_FLOWS.has(flowCode) ? `flow=${flowCode}` : null
    return {
      valuation: valuationIn(record, columns, flow),
      status: 'reported',
      breakdown: split ? `${split[0]}=${record[split[1]] ?? ''}` : part,
    }
  }
}

/** The value that counts is one of the two beside it, which say at whose border. */
function valuationIn(
  record: Cells,
  columns: ComtradeColumns,
  flow: ReportedFlow,
): TradeRow['valuation'] {
  const value = record[columns.value] ?? ''
  const isCif = value !== '' && value === record[columns.cif]
  const isFob = value !== '' && value === record[columns.fob]
  const isImport = flow === 'import' || flow === 'reImport'
  if (isCif && (isImport || !isFob)) return 'cif'
  return isFob ? 'fob' : null
}
