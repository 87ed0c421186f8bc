/** The parameters for combining levers and simulating paths, in a fixed order. */
export const RULE_IDS = [
  'tradeCostElasticity',
  'removableCost',
  'severeShare',
  'severeFall',
  'severeDays',
  'tighteningYears',
  'delayScale',
  'delaySpread',
  'weightCommon',
  'weightFlow',
  'weightCell',
  'fuelSpread',
  'tailFreedom',
  'tailScale',
  'leastObservations',
  'reachFactor',
] as const

/** One number for each rule; the reference data give its meaning and source. */
export type LeverRules = Readonly<Record<(typeof RULE_IDS)[number], number>>

/**
 * Converts the rules to a record.
 *
 * @throws RangeError when one is missing: a fault of the reference data.
 */
export function leverRules(rules: readonly Readonly<{ id: string; value: number }>[]): LeverRules {
  const values = RULE_IDS.map((id) => {
    const rule = rules.find((each) => each.id === id)
    if (!rule) {
      throw new RangeError(
        `There is no rule ${id}. Levers cannot be combined without it. Add it to rules.csv.`,
      )
    }
    return [id, rule.value] as const
  })
  return Object.fromEntries(values) as LeverRules
}
