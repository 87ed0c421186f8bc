import { answer } from '#figures/words/answer.ts'
import type { Text } from '#i18n/text.ts'
import type { Outcome } from '#model/outcome.ts'
import { fallsBack, isReached } from '#model/projection/reachedYear.ts'
import { startOf } from '#model/projection/requiredCurve.ts'

/**
 * Returns the sentence of `path`: when the scenario reaches the target, and where it stands in the
 * target's year.
 */
export function pathSentence(outcome: Outcome, text: Text): string {
  const { base, projection, reached, solution, target } = outcome
  if (!solution.ok) return answer(outcome, text)

  const { t, usd, yearInBoth } = text
  const start = startOf(outcome)
  const then = projection.total[target.year - projection.firstYear] ?? null
  const parts = {
    start: usd(start),
    base: yearInBoth(base.year, base.calendar),
    target: usd(target.value),
    year: yearInBoth(target.year, base.calendar),
    value: usd(then ?? 0),
    gap: usd(Math.abs(target.value - (then ?? 0))),
    reached: yearInBoth(reached ?? target.year, base.calendar),
    last: yearInBoth(projection.lastYear, base.calendar),
    end: usd(projection.total.at(-1) ?? start),
  }
  if (reached === null) return t('path.never', parts)
  const isAtTarget = then !== null && isReached(then, target.value)
  if (reached === target.year && reached > base.year) {
    return t(isReached(target.value, then ?? 0) ? 'path.exactly' : 'path.inYear', parts)
  }

  const first = t(firstKey(outcome, start, isAtTarget), parts)
  if (target.year < base.year)
    return t('sentence.two', { first, second: t('path.thenOver', parts) })
  if (then === null || (target.year === base.year && isAtTarget)) return first
  const second = t(isAtTarget ? 'path.thenAt' : 'path.thenShort', parts)
  return t('sentence.two', { first, second })
}

/** Returns the message that says when the target is reached, which it is. */
function firstKey(
  { base, projection, reached, target }: Outcome,
  start: number,
  isAtTarget: boolean,
) {
  if (reached === base.year) {
    return isReached(target.value, start) ? 'path.startsAt' : 'path.startsAbove'
  }
  if ((reached ?? 0) >= target.year || target.year < base.year) return 'path.passes'
  if (!isAtTarget) return 'path.fallsBack'
  return fallsBack(projection, target.value, target.year) ? 'path.dips' : 'path.inTime'
}
