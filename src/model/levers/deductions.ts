import type { LeverModel } from './lever.ts'
import { leverEffects, type LeverEffects } from './leverEffects.ts'
import type { Rule } from './leverLogs.ts'
import type { Base } from '#model/projection/baseline.ts'
import type { LeverId, Scenario } from '#model/scenario.ts'
import type { Year } from '#model/units.ts'

/**
 * The effect of a rule of combination in a year: `share` is the total with it over the total
 * without it, less 1 (−0.08 is 8 % less). `levers` are those that it applies to.
 */
export type Deduction = Readonly<{ rule: Rule; levers: readonly LeverId[]; share: number }>

/** A scenario with the effects of its levers; `null` where it has none. */
type LeverOutcome = Readonly<{ base: Base; scenario: Scenario; levers: LeverEffects | null }>

const RULES: readonly Rule[] = ['gate', 'exclusive', 'overlap', 'capacity', 'barter']

/** Smaller deductions are left out: a hundredth of a per cent. */
const NEGLIGIBLE = 1e-4

/** Computes every noticeable deduction in a year, each measured by leaving out only its rule. */
export function deductionsIn(
  { base, scenario, levers }: LeverOutcome,
  model: LeverModel,
  year: Year,
): readonly Deduction[] {
  const total = levers?.projection.total[year - base.year]
  if (!levers || !total) return []
  return RULES.flatMap((rule) => {
    const without = leverEffects(base, scenario, model, new Set([rule]))
    const totalWithout = without.projection.total[year - base.year] ?? total
    const share = total / totalWithout - 1
    if (Math.abs(share) < NEGLIGIBLE) return []
    const concernedLevers = levers.active
      .filter(({ lever }) =>
        concerns(
          rule,
          lever,
          levers.active.map((each) => each.lever.id),
        ),
      )
      .map(({ lever }) => lever.id)
    return [{ rule, levers: concernedLevers, share }]
  })
}

/** True if a rule applies to a lever, given all levers that are `moved`. */
function concerns(
  rule: Rule,
  lever: LeverModel['levers'][number],
  moved: readonly LeverId[],
): boolean {
  switch (rule) {
    case 'overlap':
      return lever.overlap !== null
    case 'gate':
      return lever.needsBanking
    case 'exclusive':
      return lever.excludes.some((id) => moved.includes(id))
    case 'barter':
      return lever.mechanism === 'cap'
    case 'capacity':
      return false
  }
}
