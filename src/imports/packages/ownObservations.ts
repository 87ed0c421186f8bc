import { groupedBy } from '#model/math/groupedBy.ts'
import { worstStatus } from '#model/history/yearByYear.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Flow } from '#model/series.ts'
import { formulaOfSum, toCents } from '#imports/checks/amounts.ts'
import { CHAPTER_SUM, figureId } from '#imports/checks/groupValues.ts'
import { flowOfRow } from './rowPlace.ts'
import type { ShownPublisher } from './shownPublishers.ts'
import type { PlacedRow, SourceRows } from './slice.ts'
import { periodDays } from '#model/periodDays.ts'

/** The words of notes, which a package keeps with its figures. */
export type ObservationWords = Readonly<{
  /** The source covers the period and reports nothing. */
  unreported: string
  /** The file says that it was worked out, and not how. */
  derived: string
  /** Summed from goods, without a total in the file. */
  fromGoods: string
  /** A total of one flow, since the source counts no other. */
  oneFlow: (flow: Flow) => string
}>

/** What a package calls a source of its rows. */
export type NamedSource = Readonly<{
  id: string
  publisher: ShownPublisher
  rows: SourceRows
  /** Ids of the publications that rows of a table cite. */
  publicationOf: (table: PlacedRow['table']) => string
}>

type Observation = Pair['observations'][number]

/** How many parts a year has. */
const PARTS = { quarter: 4, month: 12 } as const
const MONTHS_OF_QUARTER = 3
const RIVALS = 'bcdefghijklmnopqrstuvwxyz'

/**
 * Returns the observations of one source: each flow and period as reported or, where the file gives
 * goods alone, as their sum; years of months or quarters where all are known; and the only flow as total
 * where the source never reports the other.
 */
export function ownObservations(source: NamedSource, words: ObservationWords): Observation[] {
  const periods = groupedBy(source.rows.rows, ({ row }) =>
    [flowOfRow(row), row.year, row.month, row.quarter].join(' '),
  )
  const reported = [...periods.values()].flatMap((rows) => periodObservations(source, rows, words))
  const { span } = source.rows
  const years = span === 'year' ? [] : yearsOfParts(source, reported, PARTS[span])
  const flows = [...reported, ...years].toSorted(inOrder)
  return [...flows, ...totalsOfOneFlow(source, flows, words)]
}

/** The figures of one flow and period: the total and its rivals, else the sum of goods. */
function periodObservations(
  source: NamedSource,
  rows: readonly PlacedRow[],
  words: ObservationWords,
): Observation[] {
  const [totals, goods] = [true, false].map((isTotal) =>
    rows.filter(({ row }) => (row.product.scheme === 'all') === isTotal),
  )
  const known = (totals ?? []).filter(({ row }) => row.value !== null)
  const sum = known.length > 0 ? [] : sumOfGoods(source, goods ?? [], words)
  if (sum.length > 0) return sum
  // A report beats the lack of one.
  return (known.length > 0 ? known : rows.slice(0, 1)).map(({ table, row }, index) => {
    const value = row.value === null ? null : toCents(row.value)
    return observation(source, row, [source.publicationOf(table)], {
      rival: index,
      value,
      status: row.status,
      formula: row.status === 'derived' && value !== null ? formulaOfSum([value]) : null,
      note: value === null ? words.unreported : row.status === 'derived' ? words.derived : null,
    })
  })
}

function sumOfGoods(
  source: NamedSource,
  rows: readonly PlacedRow[],
  words: ObservationWords,
): Observation[] {
  const [first] = rows
  const known = rows.filter(({ row }) => row.value !== null)
  const values = known.map(({ row }) => toCents(row.value ?? Number.NaN))
  if (!first || known.length === 0) return []
  const isByChapter = first.row.product.scheme === 'HS' && source.rows.span === 'year'
  return [
    observation(
      source,
      first.row,
      [...new Set(known.map(({ table }) => source.publicationOf(table)))],
      {
        rival: 0,
        value: toCents(values.reduce((sum, value) => sum + value, 0)),
        status: worstStatus(known.map(({ row }) => row.status)),
        formula: isByChapter ? CHAPTER_SUM : formulaOfSum(values),
        note: words.fromGoods,
      },
    ),
  ]
}

/** Adds up the months or quarters of each year and flow of which all have a value. */
function yearsOfParts(
  source: NamedSource,
  reported: readonly Observation[],
  count: number,
): Observation[] {
  const preferred = reported.filter(({ preferred: is, value }) => is && value !== null)
  const years = groupedBy(preferred, ({ flow, year }) => `${flow} ${year}`)
  return [...years.values()].flatMap((parts) => {
    const [first] = parts
    const values = parts.flatMap(({ value }) => value ?? [])
    if (!first || values.length !== count) return []
    const { flow, year, calendar } = first
    return [
      {
        ...first,
        ...periodDays(year, null, calendar),
        id: figureId(source.id, year, flow),
        span: 'year' as const,
        value: toCents(values.reduce((sum, value) => sum + value, 0)),
        status: worstStatus(parts.map(({ status }) => status)),
        formula: formulaOfSum(values),
        note: null,
        bibliography: [...new Set(parts.flatMap(({ bibliography }) => bibliography))],
      },
    ]
  })
}

/** Returns the years of which a source of months or quarters does not know all for some flow. */
export function yearsInPart({ span, rows }: SourceRows): readonly number[] {
  if (span === 'year') return []
  const known = rows.filter(({ row }) => row.value !== null)
  const years = groupedBy(known, ({ row }) => `${row.year} ${flowOfRow(row)}`)
  const inPart = [...years.values()].flatMap((same) => {
    const parts = new Set(same.map(({ row }) => row.month ?? row.quarter))
    return parts.size < PARTS[span] ? (same[0]?.row.year ?? []) : []
  })
  return [...new Set(inPart)].toSorted((a, b) => a - b)
}

/** Where a source never reports one of the flows, the other is all of its trade that is known. */
function totalsOfOneFlow(
  source: NamedSource,
  observations: readonly Observation[],
  words: ObservationWords,
): Observation[] {
  const flows = new Set(observations.flatMap(({ flow, value }) => (value === null ? [] : [flow])))
  const [only] = flows
  if (flows.size !== 1 || only === undefined || only === 'total') return []
  const years = observations.filter(
    ({ flow, span, preferred }) => flow === only && preferred && span === 'year',
  )
  return years.map((year) => ({
    ...year,
    id: figureId(source.id, year.year, 'total'),
    flow: 'total',
    status: worstStatus([year.status]),
    formula: year.value === null ? null : formulaOfSum([year.value]),
    note: words.oneFlow(only),
  }))
}

type Figure = Pick<Observation, 'value' | 'status' | 'formula' | 'note'> &
  Readonly<{ rival: number }>

function observation(
  source: NamedSource,
  row: PlacedRow['row'],
  bibliography: string[],
  { rival, ...figure }: Figure,
): Observation {
  const { year, calendar } = row
  const flow = flowOfRow(row)
  const suffix = rival === 0 ? '' : `-${RIVALS[rival - 1] ?? `r${rival}`}`
  return {
    id: `${source.id}-${periodId(row)}-${flow.toLowerCase()}${suffix}`,
    flow,
    source: source.id,
    calendar,
    year,
    ...daysOfRow(row),
    span: source.rows.span === 'year' ? 'year' : 'part',
    ...figure,
    bibliography,
    preferred: rival === 0,
  }
}

function periodId({ year, month, quarter }: PlacedRow['row']): string {
  if (quarter !== null) return `${year}-q${quarter}`
  return month === null ? String(year) : `${year}-m${String(month).padStart(2, '0')}`
}

function daysOfRow({ year, month, quarter, calendar }: PlacedRow['row']) {
  if (quarter === null) return periodDays(year, month, calendar)
  const last = quarter * MONTHS_OF_QUARTER
  const { firstDay } = periodDays(year, last - MONTHS_OF_QUARTER + 1, calendar)
  return { firstDay, lastDay: periodDays(year, last, calendar).lastDay }
}

function inOrder(a: Observation, b: Observation): number {
  if (a.firstDay !== b.firstDay) return a.firstDay < b.firstDay ? -1 : 1
  return a.flow < b.flow ? -1 : a.flow > b.flow ? 1 : 0
}
