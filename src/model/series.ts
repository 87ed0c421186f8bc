import type { Calendar } from './calendar.ts'
import type { Usd, Year } from './units.ts'

/** An economy's ISO 3166-1 alpha-3 code, such as `DEU`. */
export type EconomyCode = string

/** Goods going one way, named exporter-importer: `DEU-FRA` is what Germany sells to France. */
export type Flow = `${EconomyCode}-${EconomyCode}`

/** One flow, or both together. */
export type FlowOrTotal = Flow | 'total'

/** The id of a statistical source such as a customs service. */
export type SourceId = string

/** True for a source that a reader added; packages have none whose id begins so. */
export function isOwnSource(id: SourceId): boolean {
  return id.startsWith('own-')
}

/** A named group of goods; `rest` is the remainder after the named ones. */
export type CategoryId = string

/** How certain a figure is; determines how charts and sentences present it. */
export type Status =
  'reported' | 'preliminary' | 'derived' | 'claimed' | 'estimated' | 'assumed' | 'contested'

/** Every status, in the order legends list them. */
export const STATUSES: readonly Status[] = [
  'reported',
  'preliminary',
  'derived',
  'claimed',
  'estimated',
  'assumed',
  'contested',
]

/**
 * One figure as one source published it, for one period.
 *
 * `value` is `null` where the source covers the period but reports nothing, and 0 where it reports
 * zero. Of several figures for the same flow, source and year exactly one is `preferred`; the
 * others are its rivals.
 */
export type Observation = Readonly<{
  id: string
  flow: FlowOrTotal
  source: SourceId
  calendar: Calendar
  year: Year
  /** First and last day of the period, ISO 8601. */
  firstDay: string
  lastDay: string
  /** A whole year of its calendar, or a part of one. */
  span: 'year' | 'part'
  value: Usd | null
  status: Status
  /** How a derived value was computed, in words and numbers of the source's own unit. */
  formula: string | null
  note: string | null
  /** Ids in the bibliography. */
  bibliography: readonly string[]
  preferred: boolean
}>

/** One yearly value. `null` means "not reported"; 0 means "reported as zero". */
export type YearValue = Readonly<{
  year: Year
  value: Usd | null
  status: Status
  /** The ids of the observations behind the value: one if reported, several if summed. */
  observations: readonly string[]
}>

/** One flow as one source counted it in one calendar, oldest year first, each year at most once. */
export type Series = Readonly<{
  flow: FlowOrTotal
  source: SourceId
  calendar: Calendar
  points: readonly YearValue[]
}>
