import { partyOf } from './parties.ts'
import type { RecordField } from './recordReader.ts'
import { ownText } from './rowFault.ts'
import type { Party } from './tradeRow.ts'

/** Enough for every economy and area in a file; a file that holds more names nonsense. */
const CACHED = 5_000

/** Where number (UN M49), ISO code and name of a side stand; absent where there is no such column. */
export type PartyColumns = Readonly<{ m49?: number; iso3?: number; name?: number }>

/** Returns what reads one side of a record; `null` where all of its cells are empty. */
export function partyField({ m49 = -1, iso3 = -1, name = -1 }: PartyColumns): RecordField<Party> {
  const known = new Map<string, Party>()
  const read = (record: readonly string[]) => {
    const number = textIn(record, m49)
    const code = textIn(record, iso3)
    const named = textIn(record, name)
    const key = number || code || named
    const found = known.get(key)
    if (found || key === '') return found ?? null
    const party = partyOf({ iso3: code, m49: number.replace(/\.0$/, ''), name: named })
    if (known.size >= CACHED) known.clear()
    known.set(ownText(key), party)
    return party
  }
  return { column: [m49, iso3, name].find((column) => column >= 0) ?? -1, read }
}

/** What a cell says; R, Python and databases write words where nothing stands. */
function textIn(record: readonly string[], column: number): string {
  const text = record[column] ?? ''
  return text === 'NA' || text === 'nan' || text === 'NULL' ? '' : text
}
