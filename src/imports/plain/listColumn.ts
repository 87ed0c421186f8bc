import { schemeIn } from '#imports/rows/productCodes.ts'
import { productTextReader, schemeNamed } from '#imports/rows/productText.ts'
import type { Product, ProductScheme } from '#imports/rows/tradeRow.ts'
import { columnCalled, namesIn, PRODUCT, PRODUCT_CODE } from './plainColumns.ts'

type Cells = readonly string[]

/** Columns that say of each row by which list its goods are counted. */
const LIST = namesIn(
  `classification, classification code, classification name, product classification,
  commodity classification, nomenclature, nomenclature code, product nomenclature, product list,
  commodity list, list of products, list of goods, goods list, list, hs or sitc, sitc or hs,
  hs sitc, sitc hs, hs sitc bec, scheme, product scheme, code scheme, coding system`,
)
/** Codes of goods, which are called so beside the name of their list only. */
const CODE = [...PRODUCT_CODE, 'code', 'codes', 'item code', 'goods code', ...PRODUCT]
const NAME = namesIn(
  `product name, product, product description, commodity name, commodity, commodity description,
  products, commodities, goods, description, item`,
)
/** The names and editions of lists: `HS`, `HS2017`, `H5`, `SITC Rev. 4`. */
const LIST_NAME = new RegExp(
  [
    String.raw`^(?:HS(?:[ -]?(?:\d|(?:19|20)?(?:88|92|96|02|07|12|17|22)))?|H[0-6]|S[1-4]|B[45]`,
    String.raw`(?:SITC|BEC|ISIC|CPC|NACE)(?:[ ,-]*(?:rev(?:ision)?)?[ .]*\d)?`,
    'harmoni[sz]ed system.*|standard international trade classification.*|broad economic categor.*)$',
  ].join('|'),
  'i',
)
/** Halves of years are written so too. */
const HALF_YEAR = /^[HS][12]$/i

/** The column of goods, that of their names beside it, and that of the lists which count them. */
export type GoodsColumns = Readonly<{
  product: number | null
  name: number | null
  list: number | null
}>

/**
 * Returns where goods stand: beside a column of lists, which its name and cells or its cells alone tell,
 * in the column of codes; else where `product` says, without a list.
 *
 * @param answered the column that the reader of the page chose; absent where columns were not asked
 */
export function goodsColumns(header: Cells, rows: readonly Cells[], answered?: number | null) {
  const product = answered === undefined ? columnCalled(header, PRODUCT) : answered
  const list = listColumn(header, rows, product)
  if (list === null) return { product, name: null, list }
  const called = columnCalled(header, CODE)
  // Codes of economies have letters alone.
  const hasCodes = rows.some((row) => /\d/.test(row[called ?? -1] ?? ''))
  const code = answered === undefined && hasCodes ? called : product
  const name = columnCalled(header, NAME)
  return { product: code, name: name === code ? null : name, list }
}

function listColumn(header: Cells, rows: readonly Cells[], product: number | null) {
  const called = columnCalled(header, LIST)
  const found = [...header.keys()].filter((column) => {
    if (column === product) return false
    const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
    const isSure = column === called || cells.some((cell) => !HALF_YEAR.test(cell))
    return cells.length > 0 && isSure && cells.every((cell) => LIST_NAME.test(cell))
  })
  return found.find((column) => column === called) ?? found[0] ?? null
}

/** Returns what reads the goods of a record, by the list that it names, else by that of their column. */
export function goodsReader(
  header: Cells,
  { product, name, list }: GoodsColumns,
): (record: Cells) => Product | null {
  const own = schemeNamed(header[product ?? -1] ?? '')
  const readers = {
    HS: productTextReader('HS'),
    SITC: productTextReader('SITC'),
    BEC: productTextReader('BEC'),
    other: productTextReader('other'),
  }
  return (record) => {
    const scheme = schemeOf((record[list ?? -1] ?? '').trim()) ?? own
    const [code = '', label = ''] = [record[product ?? -1], record[name ?? -1]]
    return readers[scheme](code.trim() === '' ? label : code, label)
  }
}

function schemeOf(cell: string): ProductScheme | null {
  if (cell === '') return null
  return LIST_NAME.test(cell) ? schemeIn(cell) : 'other'
}
