import type { Base } from './baseline.ts'
import { growthOfCell, ownGrowth } from './growthOfCell.ts'
import { effectiveShocks, logPath } from './logPath.ts'
import { isReached } from './reachedYear.ts'
import type { Scenario, Target, Unknown } from '#model/scenario.ts'
import { startValues } from './startValues.ts'
import { totalPath } from './totalPath.ts'
import type { RatePerYear, Usd, Year } from '#model/units.ts'

/** The reason why the unknown has no solution. */
export type NoSolution =
  'startsAtZero' | 'targetNotPositive' | 'neverReached' | 'tooFar' | 'noTimeLeft' | 'outOfRange'

/**
 * The answer to "what must X be?": years for `year` (with fraction, after the base year), a rate
 * for `growth`, US dollars for `target` and `start`. `alreadyThere` where the target is not above
 * the start. Without an answer, `nearest` is the closest value of the unknown that is possible,
 * or `null` where none is.
 */
export type Solution =
  | Readonly<{ ok: true; unknown: Unknown; value: number; alreadyThere: boolean }>
  | Readonly<{ ok: false; unknown: Unknown; reason: NoSolution; nearest: number | null }>

/** The search for the year ends this many years after the base year. */
const LONGEST_WAIT = 200

/** Years within which most targets are reached. */
const USUAL_WAIT = 25

/** The range of growth that a solution may have, per year. */
export const SLOWEST: RatePerYear = -0.999
export const FASTEST: RatePerYear = 10

/** The largest start that a solution may have, as a multiple of the target. */
export const LARGEST_START = 1e6

/** Below this slope the common growth has no effect in any year: shocks determine all changes. */
const NO_SLOPE = 1e-9

/** Everything but the unknown. */
export type SolveInput = Readonly<{
  base: Base
  scenario: Scenario
  target: Target
  /** The total up to the horizon, if it has been computed already. */
  path?: readonly Usd[] | undefined
}>

/** Computes the total year by year from the base year to `lastYear`. */
export type TotalPath = (scenario: Scenario, lastYear: Year) => readonly Usd[]

/**
 * Works out the one `unknown` of "from START, growing GROWTH a year, trade reaches TARGET in
 * YEAR", with everything else as given. Put back, the answer meets the target to 1e-9.
 *
 * - `year`: years until the total is first at the target, along the path with its shocks. Within a
 *   year growth is even, so for one constant growth it is ln(target / start) / ln(1 + growth).
 *   `tooFar` after 200 years (the nearest), `neverReached` where nothing grows.
 * - `growth`: the common growth; flows and categories with their own keep theirs. `noTimeLeft` by
 *   the base year; `outOfRange` below −99.9 %, above 1000 % (the nearest is that bound), or where
 *   no common growth makes a difference (no nearest).
 * - `target`: the total in the target's year.
 * - `start`: the total to start from; all cells keep their shares. `outOfRange` above a million times
 *   the target.
 *
 * `startsAtZero` and `targetNotPositive` say that growth cannot connect the two ends.
 *
 * @param path the total up to the horizon, if it has been computed already
 */
export function solve(
  unknown: Unknown,
  base: Base,
  scenario: Scenario,
  target: Target,
  path?: readonly Usd[],
): Solution {
  const given = { base, scenario, target, path }
  const plain: TotalPath = (changed, lastYear) => totalPath(base, changed, lastYear)
  if (unknown === 'target') return solveTarget(given, plain)
  if (target.value <= 0) return unsolved(unknown, 'targetNotPositive')

  switch (unknown) {
    case 'year':
      return solveYear(given, plain)
    case 'growth':
      return solveGrowth(given)
    case 'start':
      return solveStart(given)
  }
}

/** Computes the year in which a path is first at the target; see `solve`. */
export function solveYear(given: SolveInput, pathOf: TotalPath): Solution {
  const { base, scenario, target } = given
  const isMet = (total: Usd) => isReached(total, target.value)
  // Most targets are reached soon, so the long path is computed only for the others.
  const near = given.path?.some(isMet) ? given.path : pathOf(scenario, base.year + USUAL_WAIT)
  const path = near.some(isMet) ? near : pathOf(scenario, base.year + LONGEST_WAIT)
  const start = path[0] ?? 0
  if (start <= 0) return unsolved('year', 'startsAtZero')

  const first = path.findIndex(isMet)
  if (first === 0) return solved('year', 0, start, target.value)
  if (first < 0) {
    return isGrowing(base, scenario)
      ? unsolved('year', 'tooFar', LONGEST_WAIT)
      : unsolved('year', 'neverReached')
  }

  const part = partOfYear(path[first - 1] ?? 0, path[first] ?? 0, target.value)
  return solved('year', first - 1 + part, start, target.value)
}

function isGrowing(base: Base, scenario: Scenario): boolean {
  const starts = startValues(base, scenario.start)
  return base.cells.some(
    (cell, index) => (starts[index] ?? 0) > 0 && growthOfCell(cell, scenario) > 0,
  )
}

/**
 * Computes the part of a year that passes until even growth from `before` to `after` meets
 * `target`.
 */
function partOfYear(before: Usd, after: Usd, target: Usd): number {
  return before > 0 ? Math.min(1, Math.log(target / before) / Math.log(after / before)) : 1
}

/**
 * The logarithm of a path is linear in ln(1 + growth), shocks included, so two points of that line
 * give the answer without a search.
 */
function solveGrowth({ base, scenario, target }: SolveInput): Solution {
  const { free, fixed, start } = partsOf({ base, scenario, target })
  const years = target.year - base.year
  if (start <= 0) return unsolved('growth', 'startsAtZero')
  if (years <= 0) return unsolved('growth', 'noTimeLeft')

  const shocks = effectiveShocks(base, scenario)
  const logAt = (logGrowth: number) =>
    logPath(logGrowth, shocks, base.year, target.year)[years] ?? 0
  const slope = logAt(1) - logAt(0)
  if (free <= 0 || slope < NO_SLOPE) return unmoved({ base, scenario, target }, start)

  const needed = (target.value - fixed) / free
  const growth = needed > 0 ? Math.expm1((Math.log(needed) - logAt(0)) / slope) : -1
  if (growth > FASTEST) return unsolved('growth', 'outOfRange', FASTEST)
  if (growth <= SLOWEST) return unsolved('growth', 'outOfRange', SLOWEST)
  return solved('growth', growth, start, target.value)
}

/**
 * Returns the start, its part that follows the common growth, and the value of the others by then.
 */
function partsOf({ base, scenario, target }: SolveInput): Record<'start' | 'free' | 'fixed', Usd> {
  const starts = startValues(base, scenario.start)
  const isFree = base.cells.map((cell) => ownGrowth(cell, scenario) === null)
  const free = sum(starts.filter((_, index) => isFree[index]))
  const cells = base.cells
    .map((cell, index) => ({ ...cell, value: starts[index] ?? cell.value }))
    .filter((_, index) => !isFree[index])
  const lastYear = Math.max(base.year, target.year)
  const fixed = totalPath({ ...base, cells }, { ...scenario, start: null }, lastYear).at(-1) ?? 0

  return { start: sum(starts), free, fixed }
}

/** Handles common growth without effect: its present value is the solution if the target is met. */
function unmoved({ base, scenario, target }: SolveInput, start: Usd): Solution {
  const total = totalPath(base, scenario, target.year).at(-1) ?? 0
  const isMet = isReached(total, target.value) && isReached(target.value, total)
  return isMet
    ? solved('growth', scenario.growth, start, target.value)
    : unsolved('growth', 'outOfRange')
}

/** Computes the total of a path in the target's year; see `solve`. */
export function solveTarget({ base, scenario, target }: SolveInput, pathOf: TotalPath): Solution {
  if (target.year < base.year) return unsolved('target', 'noTimeLeft')

  const path = pathOf(scenario, target.year)
  const start = path[0] ?? 0
  return start > 0
    ? solved('target', path.at(-1) ?? start, start, path.at(-1) ?? start)
    : unsolved('target', 'startsAtZero', 0)
}

function solveStart({ base, scenario, target }: SolveInput): Solution {
  if (target.year < base.year) return unsolved('start', 'noTimeLeft')

  const fromOneDollar = totalPath(base, { ...scenario, start: 1 }, target.year).at(-1) ?? 0
  const start = target.value / fromOneDollar
  return start <= target.value * LARGEST_START
    ? solved('start', start, start, target.value)
    : unsolved('start', 'outOfRange')
}

/** Creates a solution. */
export function solved(unknown: Unknown, value: number, start: Usd, target: Usd): Solution {
  return { ok: true, unknown, value, alreadyThere: isReached(start, target) }
}

/** Creates the result without a solution, with its reason. */
export function unsolved(
  unknown: Unknown,
  reason: NoSolution,
  nearest: number | null = null,
): Solution {
  return { ok: false, unknown, reason, nearest }
}

function sum(values: readonly Usd[]): Usd {
  return values.reduce((total, value) => total + value, 0)
}
