import { periodIn, type Period } from '#imports/rows/period.ts'
import type { RowFault, TradeRow } from '#imports/rows/tradeRow.ts'
import type { RowReader, TableHead, Unit, UnitWords } from './reader.ts'
import { answeredUnit, otherMoneyIn } from './tableUnit.ts'

/** What stands above the figures of a table of Trade Map. */
export type TradeMapHead = Readonly<{
  /** The lines above the header: title, product, unit, sources, who reported. */
  lines: readonly string[]
  /** The words above each column, from the top; a merged cell stands above all that it covers. */
  columns: readonly (readonly string[])[]
  firstRecord: number
}>

/** What the first column of a header is called: of products, or of the other side. */
const FIRST_COLUMN = /^(?:(?:product )?code|importers?|exporters?|partners?)$/i
/** Growth `in value between` two years, shares and unit values are no values. */
const VALUE_IN =
  /(?:^|\b(?:ex|im)ported |\b(?:to|from) .+?\W)value (?:(?:ex|im)ported )?in (\d{4}(?:-?M?\d{1,2})?)\b/i
/** What is longer is no title, and would be searched for one for too long. */
const LONGEST_TITLE = 300
const DOLLARS = /(?:\bUSD?|\bUS\$|\bdollars?)\W*(thousand|million)/i
/** What says in what amounts are, rather than whose and of which goods they are. */
const ABOUT_UNIT = /\bunit\b|\bcurrency\b|\bthousands?\b|\bmillions?\b/i

/** Reads the head of a table of Trade Map; `null` where it is none. */
export function tradeMapHead(records: TableHead['records']): TradeMapHead | null {
  const top = records.findIndex(([first = '']) => FIRST_COLUMN.test(first.trim()))
  if (top < 0) return null
  const below = records.slice(top + 1).findIndex(([first = '']) => first.trim() !== '')
  const firstRecord = top + 1 + Math.max(below, 0)
  const [above, header] = [records.slice(0, top), records.slice(top, firstRecord)].map((rows) =>
    rows.map((row) => row.map((cell) => cell.trim().slice(0, LONGEST_TITLE))),
  ) as [string[][], string[][]]
  const rows = header.map((row, index) => (index < header.length - 1 ? carried(row) : row))
  const width = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map((row) => row[column] ?? '').filter((words) => words !== ''),
  )
  const lines = above.flat().filter((line) => line !== '')
  return { lines, columns, firstRecord }
}

/** A row of merged cells, each repeated above what it covers. */
function carried(row: readonly string[]): readonly string[] {
  let last = ''
  return row.map((cell) => (last = cell === '' ? last : cell))
}

/** The unit that the head names; text files name none, and are in thousands as far as we have seen. */
export function tradeMapUnit(
  { lines, columns }: TradeMapHead,
  answer: TableHead['answers']['unit'],
): Unit {
  const answered = answeredUnit(answer)
  if (answered) return answered
  const names = columns.flat()
  const named = [...names, ...lines].map((words) => DOLLARS.exec(words)?.[1]).find(Boolean)
  if (named === undefined) {
    const said = [
      ...names.map((found): UnitWords => ({ where: 'name', field: found, found })),
      ...lines.map((found): UnitWords => ({ where: 'title', field: '', found })),
    ]
    const about = said.filter(({ found }) => ABOUT_UNIT.test(found))
    return { factor: 1000, isSure: false, ...otherMoneyIn(about) }
  }
  return { factor: named.toLowerCase() === 'million' ? 1_000_000 : 1000, isSure: true }
}

/** What both kinds of Trade Map's tables have in common. */
export function tradeMapReader(
  format: RowReader['format'],
  { firstRecord }: TradeMapHead,
  unit: Unit,
  read: (record: readonly string[], line: number) => readonly (TradeRow | RowFault)[],
): RowReader {
  return {
    format,
    unit,
    publisher: 'ITC Trade Map',
    firstRecord,
    questions: unit.isSure ? [] : ['unit'],
    read,
  }
}

/** The period in the words above a column: `Value in 2023, USD thousand`. */
export function valuePeriod(words: readonly string[]): Period | null {
  const found = words.map((each) => VALUE_IN.exec(each)?.[1]).find((each) => each !== undefined)
  return found === undefined ? null : periodIn(found)
}
