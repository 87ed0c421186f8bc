import type { Source } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import type { Outcome } from '#model/outcome.ts'
import { startOf } from '#model/projection/requiredCurve.ts'
import type { NoSolution, Solution } from '#model/projection/solve.ts'

/**
 * Returns the solution for the selected unknown (start, growth, target or year) as one sentence: "from
 * START, growing GROWTH a year, trade reaches TARGET in YEAR"; or why there is no solution.
 */
export function answer(outcome: Outcome, source: Source, text: Text): string {
  const { solution } = outcome
  return solution.ok
    ? solved(outcome, solution.alreadyThere, text)
    : unsolved(outcome, solution, source, text)
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
  const { base, scenario, target } = outcome
  return {
    start: text.usd(startOf(outcome)),
    base: text.yearInBoth(base.year, base.calendar),
    growth: text.percent(scenario.growth),
    target: text.usd(target.value),
    year: text.yearInBoth(target.year, base.calendar),
  }
}

function solved(outcome: Outcome, alreadyThere: boolean, text: Text): string {
  const parts = partsOf(outcome, text)
  if (outcome.unknown !== 'year') return text.t(`answer.${outcome.unknown}`, parts)
  if (alreadyThere) return text.t('answer.already', parts)

  const year = reachedYearOf(outcome) ?? outcome.target.year
  return text.t('answer.year', { ...parts, year: text.yearInBoth(year, outcome.base.calendar) })
}

function unsolved(
  outcome: Outcome,
  { reason, nearest }: Extract<Solution, { ok: false }>,
  source: Source,
  text: Text,
): string {
  const parts = { ...partsOf(outcome, text), source: source.shortName }
  const sentences: Readonly<Record<NoSolution, () => string>> = {
    startsAtZero: () => text.t('answer.startsAtZero', parts),
    targetNotPositive: () => text.t('answer.targetNotPositive'),
    neverReached: () => text.t('answer.neverReached', parts),
    tooFar: () => text.t('answer.tooFar', { ...parts, years: nearest ?? 0 }),
    noTimeLeft: () => text.t('answer.noTimeLeft', parts),
    outOfRange: () =>
      nearest === null
        ? text.t('answer.noLever', parts)
        : text.t('answer.outOfRange', { ...parts, nearest: text.percent(nearest) }),
  }
  return sentences[reason]()
}
