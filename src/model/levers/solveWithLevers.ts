import { bisect } from '#model/math/bisect.ts'
import { leverEffects } from './leverEffects.ts'
import type { LeverModel } from './lever.ts'
import { isReached } from '#model/projection/reachedYear.ts'
import type { Unknown } from '#model/scenario.ts'
import {
  FASTEST,
  LARGEST_START,
  SLOWEST,
  solveTarget,
  solveYear,
  solved,
  unsolved,
  type SolveInput,
  type Solution,
  type TotalPath,
} from '#model/projection/solve.ts'

/**
 * Solves for the unknown, as `solve` does, on a path with levers. With capacity, barter and
 * projects the path is not linear in logs, but it still rises with growth and with the start, so
 * bisection finds the one value that meets the target to 1e-9.
 */
export function solveWithLevers(unknown: Unknown, given: SolveInput, model: LeverModel): Solution {
  const { base, scenario, target } = given
  const pathOf: TotalPath = (changed, lastYear) =>
    leverEffects(base, { ...changed, horizon: lastYear }, model).projection.total
  if (unknown === 'target') return solveTarget(given, pathOf)
  if (target.value <= 0) return unsolved(unknown, 'targetNotPositive')
  if (unknown === 'year') return solveYear(given, pathOf)
  if (target.year < base.year) return unsolved(unknown, 'noTimeLeft')

  const totalIn = (changed: typeof scenario) => pathOf(changed, target.year).at(-1) ?? 0
  return unknown === 'growth'
    ? solveGrowth(given, (logGrowth) => totalIn({ ...scenario, growth: Math.expm1(logGrowth) }))
    : solveStart(given, (start) => totalIn({ ...scenario, start }))
}

type TotalAt = (value: number) => number

function solveGrowth({ base, scenario, target }: SolveInput, totalAt: TotalAt): Solution {
  const start = scenario.start ?? base.total
  if (start <= 0) return unsolved('growth', 'startsAtZero')
  if (target.year <= base.year) return unsolved('growth', 'noTimeLeft')

  const [slowest, fastest] = [Math.log1p(SLOWEST), Math.log1p(FASTEST)]
  const most = totalAt(fastest)
  if (most === totalAt(slowest)) {
    const isMet = isReached(most, target.value) && isReached(target.value, most)
    return isMet
      ? solved('growth', scenario.growth, start, target.value)
      : unsolved('growth', 'outOfRange')
  }
  if (most < target.value) return unsolved('growth', 'outOfRange', FASTEST)
  if (totalAt(slowest) > target.value) return unsolved('growth', 'outOfRange', SLOWEST)
  const logGrowth = bisect(slowest, fastest, (log) => totalAt(log) - target.value)
  return solved('growth', Math.expm1(logGrowth), start, target.value)
}

function solveStart({ target }: SolveInput, totalAt: TotalAt): Solution {
  const largest = target.value * LARGEST_START
  if (totalAt(largest) < target.value) return unsolved('start', 'outOfRange')
  if (totalAt(0) > target.value) return unsolved('start', 'outOfRange', 0)
  const start = bisect(0, largest, (value) => totalAt(value) - target.value)
  return solved('start', start, start, target.value)
}
