import { ownText } from './rowFault.ts'
import type { Product, ProductScheme } from './tradeRow.ts'

/** Enough for every line of a tariff; a file that holds more names nonsense. */
const CACHED = 50_000
const ALL_GOODS = new Set(['', 'total', 'all', 'all products', 'all commodities', '_t', 'ag0'])
/** All goods together. */
export const ALL_PRODUCTS: Product = { scheme: 'all' }

/**
 * Returns a function from the code and name of goods to a product, one object for each code. A code of
 * the Harmonized System that lost its leading zero to a spreadsheet has an odd number of digits, and
 * gets it back.
 */
export function productReader(): (scheme: ProductScheme, code: string, name: string) => Product {
  const known: Record<ProductScheme, Map<string, Product>> = {
    HS: new Map(),
    SITC: new Map(),
    BEC: new Map(),
    other: new Map(),
  }
  return (scheme, cell, name) => {
    const products = known[scheme]
    const found = products.get(cell)
    if (found) return found
    const product = productOf(scheme, cell, name)
    if (products.size >= CACHED) products.clear()
    products.set(ownText(cell), product)
    return product
  }
}

function productOf(scheme: ProductScheme, cell: string, name: string): Product {
  const text = codeText(cell)
  if (ALL_GOODS.has(text.toLowerCase())) return ALL_PRODUCTS
  const isShort = scheme === 'HS' && /^\d+$/.test(text) && text.length % 2 === 1
  const code = ownText(isShort ? `0${text}` : text)
  return { scheme, code, name: name.trim() === '' ? null : ownText(name.trim()) }
}

/** A code as text: without the apostrophe that keeps it text in a spreadsheet, and the `.0` of R. */
export function codeText(cell: string): string {
  return cell
    .trim()
    .replace(/^'/, '')
    .replace(/^(\d+)\.0$/, '$1')
}

/** `HS`, `H0` to `H6`; `SITC`, `S1` to `S4`; `BEC`, `B4`: how UN Comtrade and WITS name classifications. */
export function schemeIn(cell: string): ProductScheme {
  if (/^H/i.test(cell)) return 'HS'
  if (/^S/i.test(cell)) return 'SITC'
  return /^B/i.test(cell) ? 'BEC' : 'other'
}
