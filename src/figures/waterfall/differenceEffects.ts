import type { Text } from '#i18n/text.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Usd, Year } from '#model/units.ts'
import type { Assumption } from '#state/scenario/changes.ts'
import { differencesOf, switched, type AssumptionDifference } from '#state/scenario/differences.ts'
import { assumptionName, assumptionValue, defaultValue } from '#figures/words/assumptionWords.ts'
import { choose, defaultsOf } from '#analysis/choose.ts'
import type { ScenarioPair } from '#analysis/scenarioPair.ts'
import type { Known } from '#analysis/known.ts'

/** A difference between two scenarios in words, and its effect when only it is changed. */
export type DifferenceEffect = Readonly<{
  key: string
  name: string
  /** Its value in either scenario, in words. */
  from: string
  to: string
  /** The change of the total in US dollars; `null` where either scenario has none that year. */
  total: Usd | null
  /** The year the target is reached without and with the change; `null`: not by the end. */
  reached: Readonly<{ before: Year | null; after: Year | null }>
  /** False where neither total nor year changes. */
  hasEffect: boolean
}>

/** Differences below this part of the total are rounding errors. */
const TOLERANCE = 1e-9

/** The effect of every difference between two scenarios, each applied alone to the first. */
export function differenceEffects(
  { from, to, year }: ScenarioPair,
  known: Known,
  text: Text,
): readonly DifferenceEffect[] {
  const { pair, levers } = known
  const before = from.chosen.outcome
  return differencesOf(from.selection, to.selection, defaultsOf(pair)).map((difference) => {
    const after = choose(pair, switched(from.selection, difference), levers).outcome
    const [first, second] = [totalIn(before, year), totalIn(after, year)]
    const total = first === null || second === null ? null : second - first
    const isSame =
      total === null || Math.abs(total) <= TOLERANCE * Math.max(first ?? 0, second ?? 0)
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
  const value = (one: Assumption | null, other: Assumption | null) => {
    if (one) return assumptionValue(one, known, text)
    return other ? defaultValue(other, known, text) : ''
  }
  const some = from ?? to
  return {
    name: some ? assumptionName(some, known, text) : '',
    from: value(from, to),
    to: value(to, from),
  }
}

function totalIn({ base, projection }: Outcome, year: Year): Usd | null {
  return projection.total[year - base.year] ?? null
}
