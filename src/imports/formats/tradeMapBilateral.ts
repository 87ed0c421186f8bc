import { flowIn } from '#imports/rows/reportedFlows.ts'
import { partyOf } from '#imports/rows/parties.ts'
import { rowsOfPeriods } from '#imports/rows/periodColumns.ts'
import { productReader } from '#imports/rows/productCodes.ts'
import { rowFault } from '#imports/rows/rowFault.ts'
import type { Party, ReportedFlow } from '#imports/rows/tradeRow.ts'
import type { Recognise } from './reader.ts'
import { tradeMapHead, tradeMapReader, tradeMapUnit, valuePeriod } from './tradeMapHead.ts'

/** `Iraq's imports from Australia`, alone or before its value. */
const FLOW = /^(.+?)['’]s? (imports|exports) (?:from|to) (.+?)(?:\W+value in .*)?$/i
const REPORTED_BY = /^(.+?)['’]s? (imports|exports) have been reported by (.+?)\.?$/i
const CODE = /^'?(?:TOTAL|\d{2,12})$/i

/**
 * Trade Map, trade of two economies by product: columns for what one buys from the other, for what
 * that sells to the world, and for what the first buys from the world. Lines above them say whose
 * figures these are: what is told by partners is mirrored.
 */
export const tradeMapBilateral: Recognise = ({ records, answers }) => {
  const head = tradeMapHead(records)
  if (!head) return null
  const columns = head.columns.flatMap((words, index) => {
    const flow = words.map((each) => flowOf(each)).find((each) => each !== null)
    const period = valuePeriod(words)
    return flow && period ? [{ ...flow, index, name: words.at(-1) ?? '', period }] : []
  })
  if (columns.length === 0) return null

  const mirrored = mirroredFlows(head.lines)
  const unit = tradeMapUnit(head, answers.unit)
  const productOf = productReader()
  return tradeMapReader('tradeMapBilateral', head, unit, (record, line) => {
    const [code = '', label = ''] = record
    const isFilled = columns.some(({ index }) => (record[index] ?? '').trim() !== '')
    if (!isFilled) return []
    if (!CODE.test(code.trim()))
      return [rowFault(line, 'product', head.columns[0]?.[0] ?? '', code)]
    const product = productOf('HS', code, label)
    return columns.flatMap((column) => {
      const { reporter, partner, flow } = column
      const isMirrored = mirrored.has(keyOf(reporter, flow))
      const facts = { line, reporter, partner, flow, product, isMirrored }
      return rowsOfPeriods(record, [column], unit.factor, facts)
    })
  })
}

function flowOf(
  words: string,
): Readonly<{ reporter: Party; partner: Party; flow: ReportedFlow }> | null {
  const [, reporter = '', named = '', partner = ''] = FLOW.exec(words) ?? []
  const flow = flowIn(named)
  return (
    flow && { reporter: partyOf({ name: reporter }), partner: partyOf({ name: partner }), flow }
  )
}

/** The flows whose figures another economy reported than the one they are named after. */
function mirroredFlows(lines: readonly string[]): ReadonlySet<string> {
  const mirrored = lines.flatMap((line) => {
    const [, name = '', named = '', by = ''] = REPORTED_BY.exec(line) ?? []
    const [reporter, flow] = [partyOf({ name }), flowIn(named)]
    const isOwn = partyOf({ name: by }).name === reporter.name
    return flow && !isOwn ? [keyOf(reporter, flow)] : []
  })
  return new Set(mirrored)
}

function keyOf(reporter: Party, flow: ReportedFlow): string {
  return `${reporter.name} ${flow}`
}
