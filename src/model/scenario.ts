import type { CategoryId, Flow } from './series.ts'
import type { RatePerYear, Usd, Year } from './units.ts'

/**
 * A dated disturbance. In `year` trade changes by `change` on the year before (−0.15 is a fall of
 * 15 %; −1 or more); after `recovery` years it is back on the path without the shock; 0: never.
 */
export type Shock = Readonly<{ year: Year; change: number; recovery: number }>

/** The id of a lever, as links write it. */
export type LeverId = string

/** A lever moved to a value, from the beginning of a year on. */
export type LeverSetting = Readonly<{ lever: LeverId; value: number; year: Year }>

/** A category of a flow, such as `DEU-FRA.fuels`. */
export type FlowCategory = `${Flow}.${CategoryId}`

/**
 * What drives a projection. The most specific growth rate wins: a category's own, else its flow's,
 * else `growth`.
 */
export type Scenario = Readonly<{
  growth: RatePerYear
  growthOf: Readonly<Partial<Record<Flow | FlowCategory, RatePerYear>>>
  /** Ordered by year, at most one a year. */
  shocks: readonly Shock[]
  /** At most one setting for each lever; without effect where no lever model is given. */
  levers: readonly LeverSetting[]
  /** Total to start from instead of the base's own; every flow and category keeps its share. */
  start: Usd | null
  /** The last projected year. */
  horizon: Year
}>

/** A value to reach by a year. */
export type Target = Readonly<{ value: Usd; year: Year }>

/**
 * Which part of "from START, growing GROWTH a year, trade reaches TARGET in YEAR" is solved for.
 */
export type Unknown = 'year' | 'growth' | 'target' | 'start'
