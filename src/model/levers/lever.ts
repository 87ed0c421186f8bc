import type { LeverId, LeverSetting } from '#model/scenario.ts'
import type { Flow, CategoryId } from '#model/series.ts'
import type { LeverRules } from './leverRules.ts'
import { withinRange } from './withinRange.ts'
import type { Share, Usd, Year } from '#model/units.ts'

/**
 * One assumption that a reader may change (a policy, a border closure …); a row of the reference
 * data.
 *
 * `effect` is in logs of trade per unit of the response. For a `gate` it is the share that passes
 * at neutral, for a `shock` the share recovered within the year, for a `cap` the credit allowed.
 */
export type Lever = Readonly<{
  id: LeverId
  minimum: number
  maximum: number
  step: number
  /** The present value, which has no effect. */
  neutral: number
  mechanism: 'factor' | 'gate' | 'shock' | 'project' | 'cap' | 'reporting'
  response: 'linear' | 'percent' | 'ratio' | 'closure'
  effect: number
  /** Standard error of the effect, where published; in logs. */
  standardError: number | null
  /** Standard deviation between cases; in logs. */
  spread: number | null
  /** Bounds of the effect: its distribution is truncated there. */
  lowest: number | null
  highest: number | null
  phase: 'logistic' | 'linear' | 'fading'
  /** Years until a linear phase-in is complete; half-life of a fading one. */
  phaseYears: number | null
  phaseMidpoint: number | null
  phaseScale: number | null
  /** Levers that reduce the same costs, so that their effects overlap. */
  overlap: 'tradeCost' | null
  /** True where the effect passes through the gate of payments. */
  needsBanking: boolean
  /** Levers that must not be added to this one. */
  excludes: readonly LeverId[]
}>

/** The share of a lever's effect that applies to a flow, or to one category of it. */
export type LeverScope = Readonly<{
  lever: LeverId
  flow: Flow
  category: CategoryId | null
  applicability: Share
}>

/**
 * The amount a lever adds to a flow: US dollars a year per unit of the lever, with its 80 %
 * interval.
 */
export type LeverProject = Readonly<{
  lever: LeverId
  flow: Flow
  value: Usd
  low: Usd
  high: Usd
}>

/** The largest value that a flow can have in a year. */
export type Capacity = Readonly<{ flow: Flow; value: Usd }>

/** All lever data of one pair; plain data, to be posted to a worker. */
export type LeverModel = Readonly<{
  levers: readonly Lever[]
  rules: LeverRules
  scope: readonly LeverScope[]
  projects: readonly LeverProject[]
  capacities: readonly Capacity[]
}>

/** A lever that is not at neutral, with the response to its value. */
export type ActiveLever = Readonly<{
  lever: Lever
  value: number
  year: Year
  baseYear: Year
  response: number
}>

/**
 * Returns a scenario's known levers that are moved, clamped to their range, in the model's order.
 */
export function activeLevers(
  { levers }: LeverModel,
  settings: readonly LeverSetting[],
  baseYear: Year,
): readonly ActiveLever[] {
  return levers.flatMap((lever) => {
    const setting = settings.find((each) => each.lever === lever.id)
    if (!setting) return []
    const value = withinRange(lever, setting.value)
    const response = leverResponse(lever, value)
    const { year } = setting
    return value === lever.neutral ? [] : [{ lever, value, year, baseYear, response }]
  })
}

/**
 * Computes the response to a lever's value, in units of its effect; 0 at neutral:
 *
 * - `linear`: value − neutral;
 * - `percent`: ln(1 + value / 100), as an elasticity needs it;
 * - `ratio`: ln(value / neutral);
 * - `closure`: days / 365, the part of the year in which a border is closed.
 */
export function leverResponse({ response, neutral }: Lever, value: number): number {
  switch (response) {
    case 'linear':
      return value - neutral
    case 'percent':
      return Math.log1p(value / 100)
    case 'ratio':
      return Math.log(value / neutral)
    case 'closure':
      return value / 365
  }
}

/** Computes the standard deviation of a lever's effect: √(standard error² + spread²), in logs. */
export function effectSpread({ standardError, spread }: Lever): number {
  return Math.hypot(standardError ?? 0, spread ?? 0)
}
