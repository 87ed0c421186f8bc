import type { Base } from '#model/projection/baseline.ts'
import { bisect } from '#model/math/bisect.ts'
import type { Lever, LeverModel } from './lever.ts'
import type { LeverId, LeverSetting, Scenario, Target } from '#model/scenario.ts'
import { leverTotal } from './leverTotal.ts'
import { isReached } from '#model/projection/reachedYear.ts'
import type { Share, Usd, Year } from '#model/units.ts'

/** The target, and the levers that may be moved to reach it; other levers keep their settings. */
export type GoalInput = Readonly<{
  base: Base
  scenario: Scenario
  target: Target
  model: LeverModel
  levers: readonly LeverId[]
  /** The first year of levers that are not moved yet. */
  firstYear: Year
}>

/**
 * The settings that reach the target. A strain is how far a lever is moved, from 0 (neutral) to 1
 * (the end of its range that raises trade). Without a solution, `most` is the largest total that
 * all levers can reach together, and `settings` are those for it.
 */
export type Goal =
  | Readonly<{
      ok: true
      settings: readonly LeverSetting[]
      strains: readonly Strain[]
      total: Usd
    }>
  | Readonly<{
      ok: false
      reason: 'outOfReach' | 'noTimeLeft' | 'noLevers'
      most: Usd
      settings: readonly LeverSetting[]
    }>

/** How far one lever is moved: `share` of the way from neutral to the helpful end of its range. */
export type Strain = Readonly<{ lever: LeverId; share: Share }>

/** Moves all levers by the same share of their ranges, just far enough to reach the target. */
export function commonStrength(input: GoalInput): Goal {
  const movers = moversOf(input)
  return sought(input, movers, (effort) => movers.map(() => effort))
}

/**
 * Finds the mix with the least strain: least Σ share² for the target. To first order each lever
 * moves in proportion to its effect at full strength, b: share = min(1, μ × b), with one μ for all
 * (water-filling). The total itself decides how large μ has to be, so the target is met exactly.
 */
export function leastStrain(input: GoalInput): Goal {
  const movers = moversOf(input)
  const none = totalAt(
    input,
    movers,
    movers.map(() => 0),
  )
  const gains = movers.map((_, index) => {
    const alone = totalAt(
      input,
      movers,
      movers.map((_lever, other) => (other === index ? 1 : 0)),
    )
    return alone > none && none > 0 ? Math.log(alone / none) : 0
  })
  // A gate has no effect alone, so its gain is what it adds to all the others.
  const all = totalAt(
    input,
    movers,
    movers.map(() => 1),
  )
  const weights = gains.map((gain, index) => {
    if (gain > 0) return gain
    const allOthers = totalAt(
      input,
      movers,
      movers.map((_lever, other) => (other === index ? 0 : 1)),
    )
    return all > allOthers && allOthers > 0 ? Math.log(all / allOthers) : 0
  })
  const least = Math.min(...weights.filter((weight) => weight > 0))
  return sought(input, movers, (effort) => {
    return weights.map((weight) => Math.min(1, (effort * weight) / least))
  })
}

type Mover = Readonly<{ lever: Lever; year: Year; end: number }>

/** Returns the levers that may be moved, each with the end of its range that raises trade. */
function moversOf({ model, levers, scenario, firstYear }: GoalInput): readonly Mover[] {
  return model.levers
    .filter(({ id }) => levers.includes(id))
    .map((lever) => {
      const year = scenario.levers.find((each) => each.lever === lever.id)?.year ?? firstYear
      return { lever, year, end: helpfulEnd(lever) }
    })
}

/** Returns the end of a lever's range at which trade is largest. */
export function helpfulEnd(lever: Lever): number {
  const { mechanism, effect, minimum, maximum, neutral } = lever
  if (mechanism === 'shock' || mechanism === 'cap') return neutral
  return mechanism === 'factor' && effect < 0 ? minimum : maximum
}

/**
 * Finds the least effort (0 to 1) at which the levers, moved by `sharesAt(effort)`, reach the
 * target.
 */
function sought(
  input: GoalInput,
  movers: readonly Mover[],
  sharesAt: (effort: number) => readonly Share[],
): Goal {
  const { base, target } = input
  const most = totalAt(
    input,
    movers,
    movers.map(() => 1),
  )
  const full = settingsAt(
    input,
    movers,
    movers.map(() => 1),
  )
  if (movers.length === 0) return { ok: false, reason: 'noLevers', most, settings: full }
  if (target.year <= base.year) return { ok: false, reason: 'noTimeLeft', most, settings: full }
  if (!isReached(most, target.value)) {
    return { ok: false, reason: 'outOfReach', most, settings: full }
  }
  const gap = (effort: number) => totalAt(input, movers, sharesAt(effort)) - target.value
  const effort = gap(0) >= 0 ? 0 : bisect(0, 1, gap)
  const shares = sharesAt(effort)
  return {
    ok: true,
    settings: settingsAt(input, movers, shares),
    strains: movers.map(({ lever }, index) => ({ lever: lever.id, share: shares[index] ?? 0 })),
    total: totalAt(input, movers, shares),
  }
}

function totalAt(input: GoalInput, movers: readonly Mover[], shares: readonly Share[]): Usd {
  return totalWith(input, settingsAt(input, movers, shares))
}

/** Computes the total of the target's year with these settings instead of the scenario's. */
export function totalWith(
  { base, scenario, target, model }: Pick<GoalInput, 'base' | 'scenario' | 'target' | 'model'>,
  levers: readonly LeverSetting[],
): Usd {
  return leverTotal(base, { ...scenario, levers }, model, target.year)
}

/** Returns the scenario's settings, with the movers at the given shares of their ranges. */
function settingsAt(
  { scenario }: GoalInput,
  movers: readonly Mover[],
  shares: readonly Share[],
): readonly LeverSetting[] {
  const moving = new Set(movers.map(({ lever }) => lever.id))
  const others = scenario.levers.filter(({ lever }) => !moving.has(lever))
  const moved = movers.map(({ lever, year, end }, index) => ({
    lever: lever.id,
    value: lever.neutral + (shares[index] ?? 0) * (end - lever.neutral),
    year,
  }))
  return [...others, ...moved.filter(({ value }, index) => value !== movers[index]?.lever.neutral)]
}
