import { effectSpread, type Lever } from './lever.ts'
import { normalProbability } from '#model/math/normalProbability.ts'
import { normalQuantile } from '#model/math/normalQuantile.ts'

/**
 * Returns the quantile function of a lever's effect, in logs: a normal around the central effect,
 * truncated at its lowest and highest, each half rescaled to a probability of ½. The median is
 * therefore the central effect even where theory allows one sign only.
 */
export function splitQuantile(lever: Lever): (probability: number) => number {
  const { effect, lowest, highest } = lever
  const spread = effectSpread(lever)
  if (spread === 0) return () => effect
  const below = lowest === null ? 0 : normalProbability((lowest - effect) / spread)
  const above = highest === null ? 1 : normalProbability((highest - effect) / spread)
  return (probability) => {
    const within =
      probability < 0.5
        ? below + 2 * probability * (0.5 - below)
        : 0.5 + 2 * (probability - 0.5) * (above - 0.5)
    return effect + spread * normalQuantile(within)
  }
}
