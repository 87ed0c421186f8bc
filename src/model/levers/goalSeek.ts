import type { Base } from '#model/projection/baseline.ts'
import { bisect } from '#model/math/bisect.ts'
import type { Lever, LeverModel } from './lever.ts'
import type { LeverId, LeverSetting, Scenario, Target } from '#model/scenario.ts'
import { leverTotal } from './leverTotal.ts'
import { isReached } from '#model/projection/reachedYear.ts'
import type { Share, Usd, Year } from '#model/units.ts'

/** The target, and the levers that may be moved to reach it; others keep their settings. */
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
 * The settings that reach the target. A strain is how far a lever has to go, from 0 (neutral) to 1
 * (the end of its track that raises trade). Without an answer, `most` is the largest total that all
 * of them can reach together, with the settings for it.
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

/** How far one lever goes along its track. */
export type Strain = Readonly<{ lever: LeverId; share: Share }>

/** All levers equally far along their tracks, as far as it takes; with one lever, that one alone. */
export function commonStrength(input: GoalInput): Goal {
  const movers = moversOf(input)
  return sought(input, movers, (effort) => movers.map(() => effort))
}

/**
 * The mix that strains least: least Σ share² for the target. To first order each lever goes as far
 * as what it can do in full, b, allows: share = min(1, μ × b), with one μ for all (water-filling).
 * The total itself decides how large μ has to be, so the target is met exactly.
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
    const rest = totalAt(
      input,
      movers,
      movers.map((_lever, other) => (other === index ? 0 : 1)),
    )
    return all > rest && rest > 0 ? Math.log(all / rest) : 0
  })
  const least = Math.min(...weights.filter((weight) => weight > 0))
  return sought(input, movers, (effort) => {
    return weights.map((weight) => Math.min(1, (effort * weight) / least))
  })
}

type Mover = Readonly<{ lever: Lever; year: Year; end: number }>

/** The levers that may be moved, each with the end of its track that raises trade. */
function moversOf({ model, levers, scenario, firstYear }: GoalInput): readonly Mover[] {
  return model.levers
    .filter(({ id }) => levers.includes(id))
    .map((lever) => {
      const year = scenario.levers.find((each) => each.lever === lever.id)?.year ?? firstYear
      return { lever, year, end: helpfulEnd(lever) }
    })
}

/** The end of a lever's track at which there is most trade. */
export function helpfulEnd(lever: Lever): number {
  const { mechanism, effect, minimum, maximum, neutral } = lever
  if (mechanism === 'shock' || mechanism === 'cap') return neutral
  return mechanism === 'factor' && effect < 0 ? minimum : maximum
}

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

/** The total of the target's year with these settings in place of the scenario's own. */
export function totalWith(
  { base, scenario, target, model }: Pick<GoalInput, 'base' | 'scenario' | 'target' | 'model'>,
  levers: readonly LeverSetting[],
): Usd {
  return leverTotal(base, { ...scenario, levers }, model, target.year)
}

/** The scenario's settings, with the sought levers at the given shares of their tracks. */
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
