import { baci } from './baci.ts'
import { comtradeLegacy } from './comtradeLegacy.ts'
import { comtradePlus } from './comtradePlus.ts'
import { oec } from './oec.ts'
import { plain } from './plain.ts'
import type { Recognise, RowReader, TableHead } from './reader.ts'
import { sdmxCsv } from './sdmxCsv.ts'

/** Every kind of table that is known; the last takes what no other does. */
const READERS: readonly Recognise[] = [comtradePlus, comtradeLegacy, sdmxCsv, baci, oec, plain]

/** Returns how a table is read, by what its first records hold; `null` where it is none of trade. */
export function readerFor(head: TableHead): RowReader | null {
  for (const recognise of READERS) {
    const reader = recognise(head)
    if (reader) return reader
  }
  return null
}
