import type { Text } from '#i18n/text.ts'
import type { Outcome } from '#model/outcome.ts'
import { ownGrowth } from '#model/projection/growthOfCell.ts'
import { fallsBack, isReached } from '#model/projection/reachedYear.ts'
import { averageGrowth, startOf } from '#model/projection/requiredCurve.ts'
import type { Unknown } from '#model/scenario.ts'
import { FASTEST, SLOWEST, type NoSolution, type Solution } from '#model/projection/solve.ts'

/**
 * Returns the solution for the selected unknown (start, growth, target or year) as one sentence: "from
 * START, growing GROWTH a year, trade reaches TARGET in YEAR"; or why there is no solution.
 */
export function answer(outcome: Outcome, text: Text): string {
  const { solution } = outcome
  return solution.ok
    ? text.t(answerKey(outcome), partsOf(outcome, text))
    : unsolved(outcome, solution, text)
}

/** Returns the message that states the solution, or leaves out the unknown that has none. */
export function answerKey(
  outcome: Outcome,
): `answer.${Unknown | `${Unknown}None` | 'yearAbove' | 'yearFallsBack' | 'growthOfRest'}` {
  const { unknown, solution, projection, target } = outcome
  if (!solution.ok) return `answer.${unknown}None`
  if (unknown === 'year' && solution.alreadyThere) return 'answer.yearAbove'
  if (unknown === 'year' && fallsBack(projection, target.value, target.year))
    return 'answer.yearFallsBack'
  if (unknown === 'growth' && hasOwnGrowth(outcome)) return 'answer.growthOfRest'
  return `answer.${unknown}`
}

/**
 * Returns the growth that the sentence names: the common one, or what all rates come to on average where
 * flows or categories have their own.
 */
export function growthInWords(outcome: Outcome, { t, percent }: Text): string {
  const { scenario, unknown } = outcome
  if (unknown === 'growth' || !hasOwnGrowth(outcome)) return percent(scenario.growth)
  return t('answer.onAverage', { growth: percent(averageGrowth(outcome) ?? scenario.growth) })
}

/** True where a flow or category of the base has a rate of its own. */
export function hasOwnGrowth({ base, scenario }: Outcome): boolean {
  return base.cells.some((cell) => ownGrowth(cell, scenario) !== null)
}

/**
 * Returns the year in which the target is reached: the solution if the year is the unknown; `null`:
 * never.
 */
export function reachedYearOf({ base, reached, solution }: Outcome): number | null {
  if (solution.ok && solution.unknown === 'year') return base.year + Math.ceil(solution.value)
  return reached
}

/** Returns the parameters of the messages; each message uses some of them. */
function partsOf(outcome: Outcome, text: Text) {
  const { base, target, unknown } = outcome
  const year = unknown === 'year' ? (reachedYearOf(outcome) ?? target.year) : target.year
  return {
    start: text.usd(startOf(outcome)),
    base: text.yearInBoth(base.year, base.calendar),
    growth: growthInWords(outcome, text),
    target: text.usd(target.value),
    year: text.yearInBoth(year, base.calendar),
  }
}

function unsolved(
  outcome: Outcome,
  { reason, nearest }: Extract<Solution, { ok: false }>,
  text: Text,
): string {
  const { t, percent } = text
  const parts = partsOf(outcome, text)
  const sentences: Readonly<Record<NoSolution, () => string>> = {
    startsAtZero: () => t('answer.startsAtZero', parts),
    targetNotPositive: () => t('answer.targetNotPositive'),
    neverReached: () => neverReached(outcome, parts, text),
    tooFar: () => t('answer.tooFar', { ...parts, years: nearest ?? 0 }),
    noTimeLeft: () => t('answer.noTimeLeft', parts),
    outOfRange: () =>
      nearest === null
        ? t('answer.noLever', parts)
        : t('answer.outOfRange', {
            ...parts,
            slowest: percent(SLOWEST),
            fastest: percent(FASTEST),
          }),
  }
  return sentences[reason]()
}

function neverReached(
  outcome: Outcome,
  parts: ReturnType<typeof partsOf>,
  { t, usd, yearInBoth }: Text,
): string {
  const { base, projection } = outcome
  const [start, end] = [startOf(outcome), projection.total.at(-1) ?? 0]
  if (isReached(start, end) && isReached(end, start)) return t('answer.stays', parts)
  return t('answer.neverReached', {
    ...parts,
    end: usd(end),
    last: yearInBoth(projection.lastYear, base.calendar),
  })
}
