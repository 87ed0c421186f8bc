import { flowIn } from '#imports/rows/reportedFlows.ts'
import { partyOf } from '#imports/rows/parties.ts'
import { partyField } from '#imports/rows/partyColumns.ts'
import { periodField } from '#imports/rows/period.ts'
import { ALL_PRODUCTS } from '#imports/rows/productCodes.ts'
import { recordReader, type RecordFields } from '#imports/rows/recordReader.ts'
import type { Product, ReportedFlow } from '#imports/rows/tradeRow.ts'
import type { ColumnMapping } from './reader.ts'

type Cells = readonly string[]

/** How the table reads what a mapping does not say. */
type Rest = Pick<RecordFields, 'value' | 'standing'> &
  Readonly<{
    period?: RecordFields['period']
    flow?: (cell: string) => ReportedFlow | null
    productIn: (cell: string, record: Cells) => Product | null
  }>

/** Reads records whose columns a mapping names, found by their names or given by hand. */
export function mappedReader(
  header: Cells,
  mapping: ColumnMapping,
  rest: Rest,
): ReturnType<typeof recordReader> {
  const {
    period = periodField(mapping.year ?? -1),
    flow = flowIn,
    productIn,
    value,
    standing,
  } = rest
  const { fixed } = mapping
  return recordReader({
    header,
    period,
    reporter: sideField(mapping.reporter, fixed.reporter),
    partner: sideField(mapping.partner, fixed.partner),
    flow: flowField(mapping, flow),
    product: productField(mapping.product, productIn),
    value,
    standing,
  })
}

/**
 * True where records without a column of products give several figures for the same flow and period:
 * then something splits them that the mapping does not know, and they would be taken for totals.
 */
export function hasUnknownSplit(records: readonly Cells[], mapping: ColumnMapping): boolean {
  if (mapping.product !== null) return false
  const { year, part, flow, reporter, partner } = mapping
  const columns = [year, part, flow, reporter, partner]
  const keys = records
    .filter((record) => record.some((cell) => cell !== ''))
    .map((record) => columns.map((column) => record[column ?? -1] ?? '').join('\t'))
  return new Set(keys).size < keys.length
}

/** A column of codes, numbers or names, or one side for all rows. */
function sideField(column: number | null, fixed: string | undefined): RecordFields['reporter'] {
  if (column === null) {
    const party = fixed === undefined ? null : partyOf({ iso3: fixed })
    return { column: -1, read: () => party }
  }
  const byCode = partyField({ iso3: column })
  const byNumber = partyField({ m49: column })
  const byName = partyField({ name: column })
  return {
    column,
    read: (record) => {
      const cell = record[column] ?? ''
      if (/^\d+(?:\.0)?$/.test(cell)) return byNumber.read(record)
      const party = byCode.read(record)
      return party?.kind === 'area' ? byName.read(record) : party
    },
  }
}

function flowField(
  { flow: column, fixed }: ColumnMapping,
  read: (cell: string) => ReportedFlow | null,
): RecordFields['flow'] {
  if (column === null) return { column: -1, read: () => fixed.flow ?? null }
  return { column, read: (record) => read(record[column] ?? '') }
}

function productField(
  column: number | null,
  productIn: Rest['productIn'],
): RecordFields['product'] {
  if (column === null) return { column: -1, read: () => ALL_PRODUCTS }
  return { column, read: (record) => productIn(record[column] ?? '', record) }
}
