import type { Text } from '#i18n/text.ts'
import type { Share } from '#model/units.ts'
import type { Chosen } from '#analysis/known.ts'
import type { Sensitivity } from '#analysis/simulation/sensitivity.ts'
import type { DescribedEnd, DescribedInput } from './tornadoInputs.ts'

/** What the inputs are ranked by: the total of the year, or the chance of having reached the target. */
export type TornadoRank = Readonly<{
  unit: 'usd' | 'percent'
  central: number
  of: (end: DescribedEnd) => number
  print: (value: number) => string
  /** Those that move it, the one that moves it most first. */
  inputs: readonly DescribedInput[]
}>

/** The ranking that was chosen; `null` where that takes a chance which is not there. */
export function tornadoRank(
  found: Sensitivity,
  inputs: readonly DescribedInput[],
  { choice }: Chosen,
  { usd, percent }: Text,
): TornadoRank | null {
  if (choice.rank === 'total') {
    return { unit: 'usd', central: found.central, of: ({ total }) => total, print: usd, inputs }
  }
  if (!found.chance) return null
  const of = ({ chance }: DescribedEnd): Share => chance ?? 0
  const length = ({ low, high }: DescribedInput) => of(high) - of(low)
  const moving = inputs.filter((one) => one.low.chance !== null && length(one) >= LEAST)
  return {
    unit: 'percent',
    central: found.chance.share,
    of,
    print: percent,
    inputs: moving.toSorted((a, b) => length(b) - length(a)),
  }
}

/** A tenth of a percentage point, the least that is printed. */
const LEAST: Share = 0.001
