import { partyOf } from '#imports/rows/parties.ts'
import { periodColumns, rowsOfPeriods } from '#imports/rows/periodColumns.ts'
import { rowFault } from '#imports/rows/rowFault.ts'
import type { TradeRow } from '#imports/rows/tradeRow.ts'
import type { Recognise, TableHead, Unit } from './reader.ts'

const UNIT = /^US dollars?\W+(thousand|million|billion)s?\b/i
const FACTORS = { thousand: 1000, million: 1_000_000, billion: 1_000_000_000 } as const
/** The title stands within so many rows of the top. */
const HEAD = 15

/**
 * IMF, Direction of Trade Statistics, workbook of one economy: a sheet for exports and one for imports,
 * each with the unit above its years and partners down its first column; groups of economies stand
 * among these.
 */
export const imfWorkbook: Recognise = ({ sheet, records }) => {
  const top = topOf(records)
  if (!top) return null
  const title = [sheet ?? '', ...top.lines].join(' ')
  const flow = flowOf(title)
  const reporter = top.lines
    .map((line) => partyOf({ name: line }))
    .find(({ kind }) => kind === 'economy')
  if (!flow || !reporter) return null

  const unit: Unit = { factor: top.factor, isSure: true }
  return {
    format: 'imfWorkbook',
    unit,
    publisher: 'IMF',
    firstRecord: top.firstRecord,
    questions: [],
    read(record, line) {
      const name = (record[top.nameColumn] ?? '').trim()
      const facts = { line, reporter, partner: partyOf({ name }), ...flow }
      const rows = rowsOfPeriods(record, top.years, unit.factor, facts)
      return name === '' && rows.length > 0 ? [rowFault(line, 'party', '', '')] : rows
    },
  }
}

/** `Exports, FOB` or `Imports, CIF`, in the name of a sheet or its title. */
function flowOf(title: string): Pick<TradeRow, 'flow' | 'valuation'> | null {
  const [, named] = /\b(export|import)s?\b/i.exec(title) ?? []
  if (named === undefined) return null
  const valuation = /\bfob\b/i.test(title) ? 'fob' : /\bcif\b/i.test(title) ? 'cif' : null
  return { flow: named.toLowerCase() === 'export' ? 'export' : 'import', valuation }
}

/** What stands above the partners; `null` without a unit and a row of years. */
function topOf(records: TableHead['records']) {
  const head = records.slice(0, HEAD)
  const unitAt = head.findIndex((row) => row.some((cell) => UNIT.test(cell.trim())))
  const unit = UNIT.exec((head[unitAt]?.find((cell) => UNIT.test(cell.trim())) ?? '').trim())?.[1]
  const yearsAt = head.findIndex((row, index) => index > unitAt && periodColumns(row).length > 0)
  const years = periodColumns(head[yearsAt] ?? [])
  const [first] = years
  if (unit === undefined || !first) return null
  const lines = head.slice(0, unitAt).flatMap((row) => row.map((cell) => cell.trim()))
  const factor = FACTORS[unit.toLowerCase() as keyof typeof FACTORS]
  return { lines, factor, years, nameColumn: first.index - 1, firstRecord: yearsAt + 1 }
}
