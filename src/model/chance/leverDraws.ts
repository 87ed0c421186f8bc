import { effectSpread, type Lever, type LeverModel } from '#model/levers/lever.ts'
import type { LeverId } from '#model/scenario.ts'
import type { LeverRules } from '#model/levers/leverRules.ts'
import { createCache } from '#model/math/createCache.ts'
import { normalQuantile } from '#model/math/normalQuantile.ts'
import { normalDraws, uniformDraws } from '#model/math/randomNumbers.ts'
import { splitQuantile } from '#model/levers/splitQuantile.ts'

/** The possible delays: quarters of a year, from one year early to six years late. */
export const DELAYS: readonly number[] = Array.from({ length: 29 }, (_, step) => step / 4 - 1)

/** The random draws of one lever, path by path. */
export type LeverDraw = Readonly<{
  /** The lever's effect divided by its central one; for a gate, its level at neutral. */
  effect: Float32Array
  /** The lever's delay, as an index into `DELAYS`. */
  delay: Uint8Array
  /** 1 if a shock is severe. */
  severe: Uint8Array
  /** Standard normal, for the size of projects. */
  size: Float32Array
}>

/** The random draws of each lever. */
export type LeverDraws = (lever: LeverId) => LeverDraw

/**
 * Draws the uncertain parameters of a lever when it is first moved, once for all positions of the
 * sliders: its effect (the median is the central one; see `splitQuantile`), its delay, and whether
 * a shock is severe. Delays are scale × (e^(spread·z) − 1) years, so that half are negative.
 */
export function leverDraws({ levers, rules }: LeverModel, paths: number, seed: number): LeverDraws {
  const cache = createCache<LeverDraw>()
  return (id) =>
    cache([id], () => {
      const lever = levers.find((each) => each.id === id)
      return drawLever(id, lever, rules, { paths, seed })
    })
}

function drawLever(
  id: LeverId,
  lever: Lever | undefined,
  rules: LeverRules,
  { paths, seed }: Readonly<{ paths: number; seed: number }>,
): LeverDraw {
  const late = normalDraws(seed, `${id} delay`)
  return {
    effect: lever ? effectDraws(lever, paths, seed) : new Float32Array(paths).fill(1),
    delay: Uint8Array.from({ length: paths }, () => delayStep(rules, late())),
    severe: severeDraws(id, lever, rules, { paths, seed }),
    size: sizeDraws(id, lever, paths, seed),
  }
}

/**
 * Draws the effect relative to the central one; of a gate its level, of a shock what it leaves of
 * trade.
 */
function effectDraws(lever: Lever, paths: number, seed: number): Float32Array {
  const { effect, mechanism } = lever
  const central = mechanism === 'gate' ? effect : 1
  if (effectSpread(lever) === 0) return new Float32Array(paths).fill(central)
  const uniform = uniformDraws(seed, `${lever.id} effect`)
  const quantile = splitQuantile(lever)
  return Float32Array.from({ length: paths }, () => {
    const drawn = quantile(uniform())
    if (mechanism === 'gate') return drawn
    return mechanism === 'shock' ? (1 - drawn) / (1 - effect) : drawn / effect
  })
}

/** Returns the index in `DELAYS` of the delay for a standard normal draw `z`. */
function delayStep({ delayScale, delaySpread }: LeverRules, z: number): number {
  const years = delayScale * Math.expm1(delaySpread * z)
  return Math.min(DELAYS.length - 1, Math.max(0, Math.round((years + 1) * 4)))
}

function severeDraws(
  id: LeverId,
  lever: Lever | undefined,
  rules: LeverRules,
  { paths, seed }: Readonly<{ paths: number; seed: number }>,
): Uint8Array {
  if (lever?.mechanism !== 'shock') return new Uint8Array(paths)
  const uniform = uniformDraws(seed, `${id} severe`)
  return Uint8Array.from({ length: paths }, () => (uniform() < rules.severeShare ? 1 : 0))
}

function sizeDraws(id: LeverId, lever: Lever | undefined, paths: number, seed: number) {
  if (lever?.mechanism !== 'project') return new Float32Array(paths)
  const uniform = uniformDraws(seed, `${id} size`)
  return Float32Array.from({ length: paths }, () => normalQuantile(uniform()))
}
