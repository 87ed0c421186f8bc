import { ALL_PRODUCTS, codeText, productReader } from './productCodes.ts'
import { spaced } from './columns.ts'
import { ownText } from './rowFault.ts'
import type { Product, ProductScheme } from './tradeRow.ts'
import { inEnglish } from './wordsAbroad.ts'

/** Enough for the goods of any list; a file that names more names nonsense. */
const CACHED = 50_000
const TOTAL =
  /^(?:(?:grand |overall |sub)?totals?(?: (?:of )?(?:all )?(?:goods|products|commodities|trade|exports?|imports?|value))?|all(?: (?:goods|products|commodities|items))?|total all products)$/i
/** `27 - Mineral fuels`, `HS 27: Mineral fuels`. */
const CODE_AND_NAME = /^(?:HS ?)?(\d{2}|\d{4}|\d{6,10})\s*[-–—:.]?\s+[-–—:]?\s*(\D.*)$/i
const DOTTED = /^\d{2}(?:\d{2})?\.\d{2}(?:\.?\d{2})*$/
/** `HS 72`, `Chapter 07`. */
const CODE_ALONE = /^(?:HS|(?:HS )?(?:chapter|heading|subheading))[ :.-]*(\d{1,2}|\d{4}|\d{6,10})$/i
/** What is counted in the row above: named so, with a dash before it, or moved to the right. */
const PART = /^(?:\s{2,}|\s*(?:[-–—•]\s|of which\b|o\/w\b|incl(?:uding|\.)|sub-?total\b))/i

/** Lists of goods beside the HS, by which columns are named. */
const SITC = /\bsitc\b/i
const BEC = /\bbec\b/i
const OTHER_LISTS = /\b(?:isic|cpc|cpa|nace|naics|prodcom|nst|citi)\b/i
/** `27 - Mineral fuels` with a code of any list: `C24`, `33.4`. */
const ANY_CODE = /^([A-Z]?\d[\d.]*)\s*[-–—:.]?\s+[-–—:]?\s*(\D.*)$/i

/** The list that the name of a column of goods names; the HS where it names none. */
export function schemeNamed(column: string): ProductScheme {
  const name = spaced(column)
  if (SITC.test(name)) return 'SITC'
  if (BEC.test(name)) return 'BEC'
  return OTHER_LISTS.test(name) ? 'other' : 'HS'
}

/**
 * Returns what reads goods as people write them: a code of a list, one with its name, words for all
 * goods, and the name of a list of its own. Names of goods may stand in a column beside their codes.
 */
export function productTextReader(scheme: ProductScheme): (cell: string, name?: string) => Product {
  const productIn = productReader()
  const named = new Map<string, Product>()
  const productNamed = (text: string) => {
    const known = named.get(text)
    if (known) return known
    const isTotal = TOTAL.test(text) || TOTAL.test(inEnglish(text))
    const product = isTotal ? ALL_PRODUCTS : productIn('other', text, text)
    if (named.size >= CACHED) named.clear()
    named.set(ownText(text), product)
    return product
  }
  return (cell, name = '') => {
    const text = codeText(cell)
    if (scheme !== 'HS') {
      const [, listed = text, label = name] = ANY_CODE.exec(text) ?? []
      return /\d/.test(listed) || text === ''
        ? productIn(scheme, listed, label)
        : productNamed(text)
    }
    if (/^\d*$/.test(text)) return productIn('HS', text, '')
    if (DOTTED.test(text)) return productIn('HS', text.replaceAll('.', ''), '')
    const alone = CODE_ALONE.exec(text)?.[1]
    if (alone !== undefined) return productIn('HS', alone, '')
    const [, code, label = ''] = CODE_AND_NAME.exec(text) ?? []
    return code === undefined ? productNamed(text) : productIn('HS', code, label)
  }
}

/** Returns what of a sum in the same table a row counts once more; `null` for goods of their own. */
export function partNamed(cell: string): string | null {
  return PART.test(cell) ? cell.trim().slice(0, 80) : null
}
