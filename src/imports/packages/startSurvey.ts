import { isFault, type ReportedFlow, type RowFault, type TradeRow } from '#imports/rows/tradeRow.ts'
import type { Calendar } from '#model/calendar.ts'
import { countLeftOut, type LeftOutCount } from './leftOut.ts'
import { isInUse, levelInUse } from './levelInUse.ts'
import { levelOf, reasonOutside, type OutsideReason } from './rowPlace.ts'
import type { LeftOutRows, ProductLevel, Survey, SurveyedPair, SurveyedTable } from './survey.ts'

/** Collects what files hold while they are read. */
export type SurveyCount = Readonly<{
  addTable: (table: SurveyedTable) => void
  add: (file: string, row: TradeRow | RowFault) => void
  finish: () => Omit<Survey, 'unread'>
}>

type Place = LeftOutRows['examples'][number]

/** Rows of one kind, and the first of them. */
type Count = { rows: number; readonly first: Place }

/** What one economy reports of its trade with another. */
type Reports = {
  readonly reporter: Economy
  readonly partner: Economy
  rows: number
  from: number
  to: number
  readonly calendars: Set<Calendar>
  readonly flows: Set<ReportedFlow>
  /** By scheme and level; the sums only, no breakdowns of them. */
  readonly levels: Levels
  /** The same of what only repeats the partner's report. */
  readonly mirroredLevels: Levels
  breakdown: Count | null
  mirrored: Count | null
  /** Whether it reported any figure itself. */
  hasOwn: boolean
  /** The years of figures that it did not report itself. */
  readonly others: Readonly<{ mirrored: Set<number>; estimated: Set<number> }>
}

type Levels = Map<number, Count & Readonly<{ level: ProductLevel }>>

/** What the levels of each classification are counted from. */
const FIRST_KEYS = { all: 0, HS: 100, SITC: 200, BEC: 300, other: 400 } as const

type Economy = SurveyedPair['economies'][number]

/**
 * Starts a survey of files. It keeps counts alone, so that its memory depends on how many pairs there
 * are and not on rows: what is counted twice is only found when a pair is read.
 */
export function startSurvey(): SurveyCount {
  const tables: SurveyedTable[] = []
  const leftOut = countLeftOut()
  const reporters = new Map<string, Map<string, Reports>>()

  function add(file: string, row: TradeRow | RowFault): void {
    if (isFault(row)) {
      const { line, fault, field, found } = row
      leftOut.add(fault, () => ({ file, line, field, found }))
      return
    }
    const outside = reasonOutside(row)
    if (outside !== null) leftOut.add(outside, () => outsidePlace(file, row, outside))
    else count(file, row, reportsOf(reporters, row))
  }

  return { addTable: (table) => tables.push(table), add, finish }

  function finish(): Omit<Survey, 'unread'> {
    const reports = [...reporters.values()].flatMap((partners) => [...partners.values()])
    for (const { format, file, rows, publisher, hasMeasures } of tables) {
      if (format !== 'worldBank' || hasMeasures) continue
      const place = { file, line: 1, field: '', found: publisher }
      leftOut.add('notTrade', () => place, rows)
    }
    const pairs = pairsOf(reports)
    for (const each of reports) {
      const others = reporters.get(each.partner.code)?.get(each.reporter.code)
      leaveOut(each, others, leftOut)
    }
    return { tables, pairs, leftOut: leftOut.list() }
  }
}

function reportsOf(reporters: Map<string, Map<string, Reports>>, row: TradeRow): Reports {
  const [reporter, partner] = [row.reporter.code ?? '', row.partner.code ?? '']
  let partners = reporters.get(reporter)
  if (!partners) reporters.set(reporter, (partners = new Map()))
  let reports = partners.get(partner)
  if (!reports) {
    reports = {
      reporter: { code: reporter, name: row.reporter.name },
      partner: { code: partner, name: row.partner.name },
      rows: 0,
      from: row.year,
      to: row.year,
      calendars: new Set(),
      flows: new Set(),
      levels: new Map(),
      mirroredLevels: new Map(),
      breakdown: null,
      mirrored: null,
      hasOwn: false,
      others: { mirrored: new Set(), estimated: new Set() },
    }
    partners.set(partner, reports)
  }
  return reports
}

function count(file: string, row: TradeRow, reports: Reports): void {
  reports.rows += 1
  if (row.year < reports.from) reports.from = row.year
  if (row.year > reports.to) reports.to = row.year
  reports.calendars.add(row.calendar)
  reports.flows.add(row.isMirrored ? reversed(row.flow) : row.flow)
  if (row.isMirrored) reports.others.mirrored.add(row.year)
  else if (row.status === 'estimated') reports.others.estimated.add(row.year)
  else reports.hasOwn = true
  if (row.breakdown !== null) {
    reports.breakdown ??= { rows: 0, first: placeOf(file, row, 'breakdown', row.breakdown) }
    reports.breakdown.rows += 1
  } else if (row.isMirrored) {
    reports.mirrored ??= { rows: 0, first: placeOf(file, row, 'reporter', row.reporter.name) }
    reports.mirrored.rows += 1
    countLevel(file, row, reports.mirroredLevels)
  } else countLevel(file, row, reports.levels)
}

/** What whoever is on the other side calls a flow. */
function reversed(flow: ReportedFlow): ReportedFlow {
  return flow === 'export' ? 'import' : 'export'
}

function countLevel(file: string, row: TradeRow, levels: Levels): void {
  const { product } = row
  const code = product.scheme === 'all' ? '' : product.code
  // A number: this is asked of every row of a file, and a text would be made for each.
  const key = FIRST_KEYS[product.scheme] + (product.scheme === 'other' ? 0 : code.length)
  const known = levels.get(key)
  if (known) known.rows += 1
  else {
    const first = placeOf(file, row, 'product', code)
    levels.set(key, { level: levelOf(product), rows: 1, first })
  }
}

function placeOf(file: string, { line }: TradeRow, field: string, found: string): Place {
  return { file, line, field, found }
}

function outsidePlace(file: string, row: TradeRow, reason: OutsideReason): Place {
  const { line, reporter, partner, flowSaid } = row
  if (reason === 'reExport') {
    return { file, line, field: flowSaid?.field ?? '', found: flowSaid?.found ?? '' }
  }
  const isReporter = reporter.kind !== 'economy'
  const found = isReporter ? reporter.name : partner.name
  return { file, line, field: isReporter ? 'reporter' : 'partner', found }
}

/**
 * Counts what a reporter's rows hold besides the slice that is used. What only repeats the partner's
 * report is used where the partner's own (`others`) is not in the files.
 */
function leaveOut(
  { levels, mirroredLevels, breakdown, mirrored }: Reports,
  others: Reports | undefined,
  leftOut: LeftOutCount,
): void {
  // What repeats the partner's report stands for it where that is not in the files.
  const isUsed = mirrored && !(others && others.levels.size > 0)
  const all = [...levels.values(), ...(isUsed ? mirroredLevels.values() : [])]
  const used = levelInUse(all.map(({ level }) => level))
  const leave = ({ rows, first }: Count, reason: 'otherLevel' | 'breakdown' | 'mirrored') =>
    leftOut.add(reason, () => first, rows)
  for (const each of all) if (!isInUse(each.level, used)) leave(each, 'otherLevel')
  if (breakdown) leave(breakdown, 'breakdown')
  if (mirrored && !isUsed) leave(mirrored, 'mirrored')
}

function pairsOf(reports: readonly Reports[]): readonly SurveyedPair[] {
  const pairs = new Map<string, Reports[]>()
  for (const each of reports) {
    const id = [each.reporter.code, each.partner.code].toSorted().join('-')
    pairs.set(id, [...(pairs.get(id) ?? []), each])
  }
  return [...pairs].flatMap(([id, sides]) => surveyedPair(id, sides) ?? []).toSorted(byAmounts)
}

function surveyedPair(id: string, sides: readonly Reports[]): SurveyedPair | null {
  const [first] = sides
  if (!first) return null
  const economies = [first.reporter, first.partner].toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const [one, other] = economies
  if (!one || !other) return null
  const levels = sides.flatMap((side) =>
    [...side.levels.values(), ...side.mirroredLevels.values()].map(({ level }) => level),
  )
  return {
    id,
    economies: [one, other],
    amounts: sides.reduce((sum, { rows }) => sum + rows, 0),
    calendar: onlyCalendar(sides.flatMap(({ calendars }) => [...calendars])),
    years: [Math.min(...sides.map(({ from }) => from)), Math.max(...sides.map(({ to }) => to))],
    reporters: [...new Set(sides.flatMap(reportersOf))],
    changes: sides.flatMap(changesIn),
    flows: [...new Set(sides.flatMap(({ flows }) => [...flows]))].toSorted(),
    levels: levels.filter(
      (level, index) =>
        levels.findIndex((each) => each.scheme === level.scheme && each.level === level.level) ===
        index,
    ),
  }
}

/** Returns the calendar in which all years are counted; `null` where there are several. */
export function onlyCalendar(calendars: readonly Calendar[]): Calendar | null {
  const [calendar, other] = new Set(calendars)
  return calendar && !other ? calendar : null
}

/** Whoever reported these rows: the partner, where they only repeat what that reported. */
function reportersOf({ reporter, partner, levels, breakdown, mirrored }: Reports): string[] {
  const isOwn = levels.size > 0 || breakdown !== null
  return [...(isOwn ? [reporter.code] : []), ...(mirrored ? [partner.code] : [])]
}

/** The years of which others report, where a reporter tells of other years itself. */
function changesIn({ reporter, hasOwn, others }: Reports): SurveyedPair['changes'] {
  if (!hasOwn) return []
  return (['mirrored', 'estimated'] as const)
    .map((how) => ({
      reporter: reporter.code,
      how,
      years: [...others[how]].toSorted((a, b) => a - b),
    }))
    .filter(({ years }) => years.length > 0)
}

function byAmounts(a: SurveyedPair, b: SurveyedPair): number {
  return b.amounts - a.amounts || (a.id < b.id ? -1 : 1)
}
