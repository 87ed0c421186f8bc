import { baci } from './baci.ts'
import { comtradeLegacy } from './comtradeLegacy.ts'
import { comtradePlus } from './comtradePlus.ts'
import { imfPanel } from './imfPanel.ts'
import { imfWide } from './imfWide.ts'
import { imfWorkbook } from './imfWorkbook.ts'
import { oec } from './oec.ts'
import { plain } from './plain.ts'
import type { Recognise, RowReader, TableHead } from './reader.ts'
import { sdmxCsv } from './sdmxCsv.ts'
import { tradeMapBilateral } from './tradeMapBilateral.ts'
import { tradeMapList } from './tradeMapList.ts'
import { witsProducts } from './witsProducts.ts'
import { witsSummary } from './witsSummary.ts'
import { witsWide } from './witsWide.ts'
import { worldBank } from './worldBank.ts'

/** Every kind of table that is known; the last takes what no other does. */
const READERS: readonly Recognise[] = [
  comtradePlus,
  comtradeLegacy,
  sdmxCsv,
  baci,
  oec,
  witsSummary,
  witsWide,
  witsProducts,
  tradeMapBilateral,
  tradeMapList,
  imfWide,
  imfPanel,
  imfWorkbook,
  worldBank,
  plain,
]

/** Returns how a table is read, by what its first records hold; `null` where it is none of trade. */
export function readerFor(head: TableHead): RowReader | null {
  for (const recognise of READERS) {
    const reader = recognise(head)
    if (reader) return reader
  }
  return null
}
