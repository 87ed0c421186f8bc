import { amountIn, decimalSignIn, scaled, type DecimalSign } from '#imports/rows/amount.ts'
import { columnNamed, headerColumns, type Columns } from '#imports/rows/columns.ts'
import { flowIn } from '#imports/rows/reportedFlows.ts'
import { productReader } from '#imports/rows/productCodes.ts'
import { rowFault } from '#imports/rows/rowFault.ts'
import { writtenPeriod } from '#imports/rows/writtenPeriod.ts'
import { isFault, type ReportedFlow, type RowFault, type TradeRow } from '#imports/rows/tradeRow.ts'
import { hasUnknownSplit, mappedReader } from './mappedRecords.ts'
import type { ColumnMapping, Recognise, TableAnswers, Unit, UnitWords } from './reader.ts'
import { answeredUnit, otherMoneyIn } from './tableUnit.ts'

type Cells = readonly string[]
type Head = Readonly<{ columns: Columns; records: readonly Cells[] }>

/** What agencies call the dimensions of trade. */
const REPORTER = [
  'reporter',
  'reporting country',
  'reporting economy',
  'ref area',
  'country',
].concat('geo', 'declarant')
const PARTNER = ['partner', 'partner economy', 'counterpart country', 'counterpart area'].concat(
  'counterpart',
)
const FLOW = ['trade flow', 'flow', 'indicator', 'stk flow']
const PRODUCT = ['product', 'commodity', 'cmd code', 'product code', 'hs', 'sitc', 'cn']
/** What says in which currency, if the values are money at all. */
const MEASURE = ['unit measure', 'currency', 'unit', 'indicators']
const FACTORS: readonly Unit['factor'][] = [1, 1000, 1_000_000, 1_000_000_000]
/** Trillions. */
const LARGEST_POWER = 12
const DOLLARS = /USD|US dollar|U\.S\. dollar|^US\$/i
/** `XG_FOB_USD`, `TMG_CIF_USD`: the IMF's indicators say flow, border and currency. */
const IMF_INDICATOR = /^T?([XM])G(?:_(CIF|FOB))?(?:_USD)?$/
const STATUS = new Map<string, TradeRow['status']>([
  ['E', 'estimated'],
  ['I', 'estimated'],
  ['F', 'assumed'],
  ['P', 'preliminary'],
])

/**
 * SDMX-CSV 1.0 and 2.x with ids, names or both, as statistical agencies write it. Deletions are
 * named; a scale that the IMF writes beside full dollars is asked for and not applied.
 */
export const sdmxCsv: Recognise = (head) => {
  const [header = []] = head.records
  const ids = header.map(idOf)
  const hasLabels = header.some((name) => name.includes(': '))
  if (!/^(?:dataflow|dataset|structure(?:\[.*\])?)$/i.test(ids[0] ?? '')) return null
  const columns = headerColumns(ids)
  const value = columnNamed(columns, 'obs value')
  if (value < 0) return null

  const table: Head = {
    columns,
    records: hasLabels ? head.records.map((record) => record.map(idOf)) : head.records,
  }
  const mapping = head.answers.mapping ?? mappingIn(table)
  const unit = unitIn(table, head.answers.unit)
  const decimal = decimalSignIn(table.records, value)
  const read = mapping && rowReader(columns, ids, mapping, unit, decimal)
  return {
    format: 'sdmxCsv',
    unit,
    publisher: agencyIn(table),
    firstRecord: 1,
    questions: [
      ...(mapping ? [] : (['mapping'] as const)),
      ...(unit.isSure ? [] : (['unit'] as const)),
    ],
    read: read ? (record, line) => [read(hasLabels ? record.map(idOf) : record, line)] : () => [],
  }
}

/** The id of `ID: Label`. */
function idOf(cell: string): string {
  return cell.split(': ')[0] ?? ''
}

function mappingIn(table: Head): ColumnMapping | null {
  const { columns, records } = table
  const flow = FLOW.map((name) => columnNamed(columns, name)).find((column) =>
    records.slice(1).some((record) => flowOf(record[column] ?? '') !== null),
  )
  const [reporter, partner] = [columnNamed(columns, ...REPORTER), columnNamed(columns, ...PARTNER)]
  const year = columnNamed(columns, 'time period')
  if (flow === undefined || [year, reporter, partner].includes(-1)) return null
  const product = columnNamed(columns, ...PRODUCT)
  const mapping = {
    year,
    part: null,
    value: columnNamed(columns, 'obs value'),
    exports: null,
    imports: null,
    flow,
    reporter,
    partner,
    product: product < 0 ? null : product,
    fixed: {},
  }
  return hasUnknownSplit(records.slice(1), mapping) ? null : mapping
}

/** Says in what unit the first record is; each row has its own. */
function unitIn({ columns, records }: Head, answer: TableAnswers['unit']): Unit {
  const other = otherMeasure({ columns, records })
  if (other) return other
  const answered = answeredUnit(answer)
  if (answered) return answered
  const first = (column: number) => records[1]?.[column] ?? ''
  const multiplier = columns.get('unit mult')
  if (multiplier !== undefined) {
    const factor = 10 ** (amountIn(first(multiplier)) ?? 0)
    return { factor: FACTORS.find((each) => each === factor) ?? 1, isSure: true }
  }
  const scale = columns.get('scale')
  return { factor: 1, isSure: scale !== undefined && /^(?:0|units)$/i.test(first(scale)) }
}

/** The unit of a table whose first record is in another currency, which is its own beyond doubt. */
function otherMeasure({ columns, records }: Head): Unit | null {
  const said = MEASURE.flatMap((name): UnitWords[] => {
    const column = columnNamed(columns, name)
    const [field = '', found = ''] = [records[0]?.[column], records[1]?.[column]]
    return isOtherMeasure(found) ? [{ where: 'cell', field, found }] : []
  })
  const { otherMoney } = otherMoneyIn(said)
  return otherMoney ? { factor: 1, isSure: true, otherMoney } : null
}

/** `IMF.STA:IMTS(1.0)` is of the IMF. */
function agencyIn({ columns, records }: Head): string {
  const id = records[1]?.[columnNamed(columns, 'structure id', 'dataflow')] ?? ''
  return /^(\w+)[.:]/.exec(id)?.[1] ?? 'SDMX'
}

function rowReader(
  columns: Columns,
  ids: Cells,
  mapping: ColumnMapping,
  unit: Unit,
  decimal: DecimalSign,
): (record: Cells, line: number) => TradeRow | RowFault {
  const cellIn = (record: Cells, ...names: string[]) => record[columnNamed(columns, ...names)] ?? ''
  const hasMultiplier = columns.has('unit mult')
  const productIn = productReader()
  const year = mapping.year ?? -1
  const read = mappedReader(ids, mapping, {
    period: { column: year, read: (record) => writtenPeriod(record[year] ?? '') },
    flow: flowOf,
    productIn: (cell) => productIn(columns.has('sitc') ? 'SITC' : 'HS', cell, ''),
    value: { column: columnNamed(columns, 'obs value'), factor: 1, decimal },
    standing: (record) => ({
      valuation: valuationOf(cellIn(record, 'valuation'), record[mapping.flow ?? -1] ?? ''),
      status: STATUS.get(cellIn(record, 'obs status', 'status')) ?? 'reported',
      breakdown: null,
    }),
  })

  return (record, line) => {
    const refused = (fault: RowFault['fault'], name: string) =>
      rowFault(line, fault, ids[columnNamed(columns, name)] ?? '', cellIn(record, name))
    if (/^d/i.test(cellIn(record, 'action'))) return refused('deleted', 'action')
    const measure = MEASURE.find((name) => isOtherMeasure(cellIn(record, name)))
    if (measure !== undefined) return refused('unit', measure)
    const power = hasMultiplier ? amountIn(cellIn(record, 'unit mult')) : 0
    if (power !== null && !isPower(power)) return refused('value', 'unit mult')
    const row = read(record, line)
    if (isFault(row) || row.value === null) return row
    const factor = hasMultiplier ? 10 ** (power ?? 0) : unit.factor
    return { ...row, value: scaled(row.value, factor) }
  }
}

/** A multiplier is a small whole number; `undefined` is text that is none. */
function isPower(power: number | undefined): boolean {
  return power !== undefined && Number.isInteger(power) && Math.abs(power) <= LARGEST_POWER
}

function isOtherMeasure(cell: string): boolean {
  return cell !== '' && !DOLLARS.test(cell)
}

function flowOf(cell: string): ReportedFlow | null {
  const imf = IMF_INDICATOR.exec(cell)?.[1]
  if (imf !== undefined) return imf === 'X' ? 'export' : 'import'
  return flowIn(cell)
}

function valuationOf(valuation: string, indicator: string): TradeRow['valuation'] {
  const said = `${valuation} ${IMF_INDICATOR.exec(indicator)?.[2] ?? ''}`
  if (said.includes('CIF')) return 'cif'
  return said.includes('FOB') ? 'fob' : null
}
