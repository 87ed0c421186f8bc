import type { Text } from '#i18n/text.ts'
import type { Share } from '#model/units.ts'
import type { Chosen } from '#analysis/known.ts'
import type { Sensitivity } from '#analysis/simulation/sensitivity.ts'
import type { DescribedEnd, DescribedInput } from './tornadoInputs.ts'

/**
 * The result that inputs are ranked by: total in the target's year, or probability of having reached
 * the target.
 */
export type TornadoRank = Readonly<{
  unit: 'usd' | 'percent'
  /** The result of the scenario itself. */
  central: number
  /** Returns the result at an end of an input. */
  of: (end: DescribedEnd) => number
  print: (value: number) => string
  /** The inputs that change the result, the most influential first. */
  inputs: readonly DescribedInput[]
}>

/** Returns the selected ranking; `null` if it is by probability and that is not yet simulated. */
export function tornadoRank(
  sensitivity: Sensitivity,
  inputs: readonly DescribedInput[],
  { choice }: Chosen,
  { usd, percent }: Text,
): TornadoRank | null {
  if (choice.rank === 'total') {
    return {
      unit: 'usd',
      central: sensitivity.central,
      of: ({ total }) => total,
      print: usd,
      inputs,
    }
  }
  if (!sensitivity.chance) return null
  const of = ({ chance }: DescribedEnd): Share => chance ?? 0
  const length = ({ low, high }: DescribedInput) => of(high) - of(low)
  const influential = inputs.filter((input) => input.low.chance !== null && length(input) >= LEAST)
  return {
    unit: 'percent',
    central: sensitivity.chance.share,
    of,
    print: percent,
    inputs: influential.toSorted((a, b) => length(b) - length(a)),
  }
}

/**
 * Least effect on the probability that is ranked: smaller ones are not visible in rounded percentages.
 */
const LEAST: Share = 0.001
