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
import { inDollars } from './tableUnit.ts'
import { tradeMapBilateral } from './tradeMapBilateral.ts'
import { tradeMapList } from './tradeMapList.ts'
import { witsProducts } from './witsProducts.ts'
import { witsSummary } from './witsSummary.ts'
import { witsWide } from './witsWide.ts'
import { worldBank } from './worldBank.ts'

/** Every kind of table that is known; of `plain` is what none of them recognises. */
const KNOWN: readonly Recognise[] = [
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
]

/** As many lines may stand before the header: a title, the `sep=;` of a spreadsheet. */
const MOST_LINES_BEFORE = 5

/** Returns how a table is read, by what its first records hold; `null` where it is none of trade. */
export function readerFor(head: TableHead): RowReader | null {
  const reader = recognised(head)
  if (!reader) return null
  const { unit, ...answers } = head.answers
  if (unit === undefined || unit === 'other') return inDollars(reader, head.records)
  const overruled = recognised({ ...head, answers })?.unit.otherMoney?.said
  return overruled ? { ...reader, unit: { ...reader.unit, overruled } } : reader
}

function recognised(head: TableHead): RowReader | null {
  for (let before = 0; before <= MOST_LINES_BEFORE; before += 1) {
    const records = head.records.slice(before)
    for (const recognise of KNOWN) {
      const reader = recognise({ ...head, records })
      if (reader) return { ...reader, firstRecord: reader.firstRecord + before }
    }
  }
  return plain(head)
}
