import type { LeverEffects } from './leverEffects.ts'
import type { LeverId } from '#model/scenario.ts'

/** A lever that counts nothing beside another, which excludes it and does more. */
export type Exclusion = Readonly<{ lever: LeverId; rival: LeverId }>

/** Returns the levers that count in no cell of a year because of another, from the base year on. */
export function excludedLevers(levers: LeverEffects | null, index: number): readonly Exclusion[] {
  if (!levers) return []
  const { active, logs } = levers
  const counts = active.map((_, at) => logs.some((years) => (years[index]?.levers[at] ?? 0) !== 0))
  return active.flatMap(({ lever, year, baseYear }, at) => {
    const isInForce = year <= baseYear + index
    if (counts[at] || !isInForce) return []
    const rival = active.find(
      (other, position) => counts[position] && other.lever.excludes.includes(lever.id),
    )
    return rival ? [{ lever: lever.id, rival: rival.lever.id }] : []
  })
}
