import { partyOf } from '#imports/rows/parties.ts'
import { rowsOfPeriods, type PeriodColumn } from '#imports/rows/periodColumns.ts'
import { productReader } from '#imports/rows/productCodes.ts'
import type { Party, Product } from '#imports/rows/tradeRow.ts'
import type { Recognise } from './reader.ts'
import { tradeMapHead, tradeMapReader, tradeMapUnit, valuePeriod } from './tradeMapHead.ts'

const FLOW = /\b(?:(export|import)ed value|value (export|import)ed) in /i
/** `… exported by Iraq to Australia in 2023 (Mirror)`, in a title or in the name of a file. */
const BY =
  /\b(?:ex|im)ported by (?:the )?(.+?)(?: (?:to|from) (.+?))?(?: in \d{4}\b.*)?(?: \(.*)?$/i
const PRODUCT = /^products? ?: ?(TOTAL|\d{2,12})\b\W*(.*)$/i
const ALL_PRODUCTS = /\b(?:TOTAL|all products)\b/i
const NOTE = /^(?:sources?|notes?)\b/i
/** For lists that do not say of which goods they are. */
const UNNAMED: Product = { scheme: 'other', code: '?', name: null }

/**
 * Trade Map, lists: the partners of one economy, those who sell or buy one product, or the products
 * that one economy sells or buys, with a column for each year.
 */
export const tradeMapList: Recognise = ({ file, records, answers }) => {
  const head = tradeMapHead(records)
  if (!head) return null
  const columns = head.columns.flatMap(
    (words, index): readonly (PeriodColumn & { flow: string })[] => {
      const [, first, second] = words.map((each) => FLOW.exec(each)).find(Boolean) ?? []
      const period = valuePeriod(words)
      const flow = first ?? second
      return flow !== undefined && period
        ? [{ index, name: words.at(-1) ?? '', period, flow: flow.toLowerCase() }]
        : []
    },
  )
  const flow = columns[0]?.flow === 'import' ? 'import' : 'export'
  if (columns.length === 0) return null

  const title = head.lines.find((line) => BY.test(line) || /^list of/i.test(line)) ?? titleIn(file)
  const unit = tradeMapUnit(head, answers.unit)
  const sidesOf = sidesReader(head.columns[0]?.[0] ?? '', flow, title, answers.reporter)
  const productOf = productReader()
  const ofAll = productOfList(head.lines, title)
  const isMirrored = /\(mirror\)/i.test(title)
  const reader = tradeMapReader('tradeMapList', head, unit, (record, line) => {
    const [first = '', label = ''] = record
    const sides = sidesOf?.(first)
    if (!sides || first.trim() === '' || NOTE.test(first.trim())) return []
    const product = sides.isProduct ? productOf('HS', first, label) : ofAll
    const { reporter, partner } = sides
    return rowsOfPeriods(record, columns, unit.factor, {
      line,
      reporter,
      partner,
      flow,
      product,
      isMirrored,
    })
  })
  return sidesOf ? reader : { ...reader, questions: [...reader.questions, 'reporter'] }
}

/** Saved as text, a list says only in its file's name whose it is. */
function titleIn(file: string): string {
  return file.replace(/\.\w+$/, '').replaceAll('_', ' ')
}

type Sides = Readonly<{ reporter: Party; partner: Party; isProduct: boolean }>

/**
 * Returns what tells who is on both sides of a row; `null` where neither the rows nor the title nor the
 * reader's answer say who reported.
 */
function sidesReader(
  column: string,
  flow: 'export' | 'import',
  title: string,
  answer: string | undefined,
): ((first: string) => Sides) | null {
  const [, by, other] = BY.exec(title) ?? []
  const said = by === undefined ? null : partyOf({ name: by })
  const reporter = answer === undefined ? said : partyOf({ iso3: answer })
  const world = partyOf({ name: 'World' })
  const isProduct = /code$/i.test(column)
  if (isProduct) {
    const partner = other === undefined ? world : partyOf({ name: other })
    return reporter && (() => ({ reporter, partner, isProduct }))
  }
  // Exporters by what they export report it themselves; so do importers.
  const isReporter = column.toLowerCase().startsWith(flow)
  if (isReporter) {
    return (first) => ({ reporter: partyOf({ name: first }), partner: world, isProduct })
  }
  return reporter && ((first) => ({ reporter, partner: partyOf({ name: first }), isProduct }))
}

function productOfList(lines: readonly string[], title: string): Product {
  const [, code, name = ''] = lines.map((line) => PRODUCT.exec(line)).find(Boolean) ?? []
  if (code !== undefined) return productReader()('HS', code, name)
  return ALL_PRODUCTS.test(title) ? { scheme: 'all' } : UNNAMED
}
