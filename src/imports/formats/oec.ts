import { decimalSignIn } from '#imports/rows/amount.ts'
import { columnNamed, headerColumns, type Columns } from '#imports/rows/columns.ts'
import { partyField } from '#imports/rows/partyColumns.ts'
import { periodField } from '#imports/rows/period.ts'
import { ALL_PRODUCTS, codeText, productReader } from '#imports/rows/productCodes.ts'
import { recordReader, type RecordFields } from '#imports/rows/recordReader.ts'
import type { ProductScheme } from '#imports/rows/tradeRow.ts'
import type { Recognise } from './reader.ts'

/**
 * The Observatory of Economic Complexity: records of its API, the bulk tables before 2018, and the
 * Atlas of Economic Complexity, whose tables have the same shape. All reconcile what both sides report.
 */
export const oec: Recognise = ({ records }) => {
  const [header = []] = records
  const columns = headerColumns(header)
  const at = (...names: string[]) => columnNamed(columns, ...names)
  const year = at('month id', 'year')
  const origin = at('origin', 'exporter country id', 'country iso3 code')
  const destination = at('dest', 'destination', 'importer country id', 'partner iso3 code')
  const exported = at('export val', 'export value', 'trade value')
  const imported = at('import val', 'import value')
  const product = productField(columns)
  if (!product || [year, origin, destination, exported].includes(-1)) return null

  const fields = {
    header,
    period: periodField(year),
    reporter: countryField(origin),
    partner: countryField(destination),
    product,
    standing: () => ({ valuation: null, status: 'estimated', breakdown: null }) as const,
  }
  const readers = [
    { column: exported, flow: 'export' as const },
    { column: imported, flow: 'import' as const },
  ]
    .filter(({ column }) => column >= 0)
    .map(({ column, flow }) =>
      recordReader({
        ...fields,
        flow: { column: -1, read: () => flow },
        value: { column, factor: 1, decimal: decimalSignIn(records, column) },
      }),
    )
  return {
    format: 'oec',
    unit: { factor: 1, isSure: true },
    publisher: columns.has('country iso3 code')
      ? 'Atlas of Economic Complexity'
      : 'Observatory of Economic Complexity',
    firstRecord: 1,
    questions: [],
    read: (record, line) => readers.map((read) => read(record, line)),
  }
}

/** `chn` of the bulk tables and `aschn` of the API, which puts the continent before it. */
function countryField(column: number): RecordFields['reporter'] {
  const side = partyField({ iso3: column })
  return {
    column,
    read: (record) => {
      const code = record[column] ?? ''
      if (!/^[a-z]{5}$/.test(code)) return side.read(record)
      return side.read(record.with(column, code.slice(2)))
    },
  }
}

/** `hs07`, `hs92_4` or `sitc` of bulk tables, `product hs92 code` of the Atlas. */
const PRODUCT = /^(?:product )?(hs|sitc)\d*(?: (?:\d|rev\d|code))?$/
/** `HS4 ID` of the API, which puts the number of the section before the code. */
const PRODUCT_IN_SECTION = /^(hs)([246]) id$/

/** `null` where the table has goods in a column that is not known: no row is a total then. */
function productField(columns: Columns): RecordFields['product'] | null {
  const inSection = named(columns, PRODUCT_IN_SECTION)
  const found = inSection ?? named(columns, PRODUCT)
  if (!found) return hasGoods(columns) ? null : { column: -1, read: () => ALL_PRODUCTS }
  const { column, match } = found
  const scheme: ProductScheme = match[1] === 'sitc' ? 'SITC' : 'HS'
  const digits = inSection ? Number(match[2]) : 0
  const name = columns.get(`hs${digits}`) ?? -1
  const productIn = productReader()
  return {
    column,
    read: (record) => {
      const code = codeText(record[column] ?? '')
      if (!/^\d+$/.test(code)) return null
      return productIn(scheme, digits > 0 ? code.slice(-digits) : code, record[name] ?? '')
    },
  }
}

function hasGoods(columns: Columns): boolean {
  return [...columns.keys()].some((name) =>
    /hs\d|sitc|product|commodity|section|chapter/.test(name),
  )
}

function named(columns: Columns, pattern: RegExp) {
  for (const [name, column] of columns) {
    const match = pattern.exec(name)
    if (match) return { column, match }
  }
  return null
}
