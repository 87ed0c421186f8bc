import type { Text } from '#i18n/text.ts'
import type { Share } from '#model/units.ts'
import type { Chosen } from '#analysis/known.ts'
import type { Sensitivity } from '#analysis/simulation/sensitivity.ts'
import type { DescribedEnd, DescribedInput } from './tornadoInputs.ts'

/** What the inputs are ranked by: the total of the year, or the chance of having reached the target. */
export type TornadoRank = Readonly<{
  unit: 'usd' | 'percent'
  /** The value of the scenario itself. */
  central: number
  /** The value at an end of an input. */
  of: (end: DescribedEnd) => number
  print: (value: number) => string
  /** The inputs that change the value, the most influential first. */
  inputs: readonly DescribedInput[]
}>

/** The selected ranking; `null` for one by chance until it is simulated. */
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
  const moving = inputs.filter((one) => one.low.chance !== null && length(one) >= LEAST)
  return {
    unit: 'percent',
    central: sensitivity.chance.share,
    of,
    print: percent,
    inputs: moving.toSorted((a, b) => length(b) - length(a)),
  }
}

/** A tenth of a percentage point: smaller effects are not visible in printed values. */
const LEAST: Share = 0.001
