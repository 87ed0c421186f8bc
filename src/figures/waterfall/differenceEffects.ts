import type { Text } from '#i18n/text.ts'
import { projectedTotal } from '#model/attribution/projectedTotal.ts'
import type { Usd, Year } from '#model/units.ts'
import type { Assumption } from '#state/scenario/changes.ts'
import { differencesOf, switched, type AssumptionDifference } from '#state/scenario/differences.ts'
import { assumptionName, assumptionValue, defaultValue } from '#figures/words/assumptionWords.ts'
import { choose, defaultsOf } from '#analysis/choose.ts'
import type { ScenarioPair } from '#analysis/scenarioPair.ts'
import type { Known } from '#analysis/known.ts'

/** A difference between two scenarios in words, and the effect of changing only this assumption. */
export type DifferenceEffect = Readonly<{
  key: string
  name: string
  /** The value of the assumption in each scenario, in words. */
  from: string
  to: string
  /** The change of the total in US dollars; `null` where either scenario has none that year. */
  total: Usd | null
  /**
   * The year in which the target is reached without and with the change; `null`: not in the
   * projection.
   */
  reached: Readonly<{ before: Year | null; after: Year | null }>
  /** Whether the total or the year of the target changes. */
  hasEffect: boolean
}>

/** Differences up to this fraction of the total are rounding errors. */
const TOLERANCE = 1e-9

/**
 * Returns the effect of every difference between two scenarios, each applied alone to the first
 * scenario.
 */
export function differenceEffects(
  { from, to, year }: ScenarioPair,
  known: Known,
  text: Text,
): readonly DifferenceEffect[] {
  const { pair, levers } = known
  const before = from.chosen.outcome
  return differencesOf(from.selection, to.selection, defaultsOf(pair)).map((difference) => {
    const after = choose(pair, switched(from.selection, difference), levers).outcome
    const [totalBefore, totalAfter] = [before, after].map((outcome) =>
      projectedTotal(outcome, year, before.base.calendar),
    )
    const total = totalBefore == null || totalAfter == null ? null : totalAfter - totalBefore
    const isSame =
      total === null || Math.abs(total) <= TOLERANCE * Math.max(totalBefore ?? 0, totalAfter ?? 0)
    const reached = { before: before.reached, after: after.reached }
    return {
      key: difference.key,
      ...inWords(difference, known, text),
      total: isSame && total !== null ? 0 : total,
      reached,
      hasEffect: !isSame || reached.before !== reached.after,
    }
  })
}

function inWords({ from, to }: AssumptionDifference, known: Known, text: Text) {
  // An assumption that is set in only one scenario has its default in the other.
  const value = (assumption: Assumption | null, inOther: Assumption | null) => {
    if (assumption) return assumptionValue(assumption, known, text)
    return inOther ? defaultValue(inOther, known, text) : ''
  }
  const assumption = from ?? to
  return {
    name: assumption ? assumptionName(assumption, known, text) : '',
    from: value(from, to),
    to: value(to, from),
  }
}
