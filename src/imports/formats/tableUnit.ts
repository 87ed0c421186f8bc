import { moneyIn } from '#imports/rows/money.ts'
import { ownText, rowFault } from '#imports/rows/rowFault.ts'
import type { UnitWords, RowReader, TableAnswers, TableHead, Unit } from './reader.ts'

/** What is shown of words that name a currency. */
const SHOWN = 80

/** The unit that the reader of the page gave; `null` without an answer. */
export function answeredUnit(answer: TableAnswers['unit']): Unit | null {
  if (answer === undefined) return null
  return answer === 'other'
    ? { factor: 1, isSure: false, otherMoney: { said: null } }
    : { factor: answer, isSure: true }
}

/** Returns the first of some words about a table that names another currency, where none names US dollars. */
export function otherMoneyIn(words: readonly UnitWords[]): Pick<Unit, 'otherMoney'> {
  const money = words.map(({ found }) => moneyIn(found))
  const said = words.find((_, index) => money[index]?.hasOther === true)
  if (!said || money.some(({ hasDollars }) => hasDollars)) return {}
  return { otherMoney: { said: { ...said, found: ownText(said.found.trim().slice(0, SHOWN)) } } }
}

/**
 * Reads no figure of a table in another currency: what it holds is told as left out, each line with its
 * own cell of the column that says the currency, and nothing else is asked about it.
 */
export function inDollars(reader: RowReader, records: TableHead['records']): RowReader {
  const { otherMoney, isSure } = reader.unit
  if (otherMoney === undefined) return reader
  const field = otherMoney.said?.field ?? ''
  // A name that two records say together stands in neither, and a title in no column.
  const header = records.find((record) => field !== '' && record.includes(field))
  const column = header?.indexOf(field) ?? -1
  const { finish: _finish, ...rest } = reader
  return {
    ...rest,
    questions: isSure ? [] : ['unit'],
    read: (record, line) => [rowFault(line, 'unit', column < 0 ? '' : field, record[column] ?? '')],
  }
}
