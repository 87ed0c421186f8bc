import type { Lever } from './lever.ts'

/**
 * Computes the part of a lever in force `years` after its first year: a fraction from 0 to 1.
 *
 * - `logistic`: (Λ(τ) − Λ(0)) / (1 − Λ(0)) with Λ(τ) = 1 / (1 + e^(−(τ − midpoint) / scale)), so
 *   that it starts from exactly 0;
 * - `linear`: τ / years, at most 1, for measures on a schedule, such as tariff cuts or construction;
 * - `fading`: 2^(−τ / half-life), for shocks that wear off.
 *
 * Nothing is in force before the first year.
 *
 * @see Yotov, Piermartini, Monteiro and Larch (2016), lags of 4, 8 and 12 years: 24 %, 85 %, 99.5 %
 */
export function phaseIn(lever: Phase, years: number): number {
  if (years < 0) return 0
  switch (lever.phase) {
    case 'logistic':
      return logistic(years, lever.phaseMidpoint ?? 0, lever.phaseScale ?? 1)
    case 'linear':
      return Math.min(1, years / (lever.phaseYears ?? 1))
    case 'fading':
      return 2 ** (-years / (lever.phaseYears ?? 1))
  }
}

/** The fields of a lever that describe its phase-in. */
export type Phase = Pick<Lever, 'phase' | 'phaseYears' | 'phaseMidpoint' | 'phaseScale'>

function logistic(years: number, midpoint: number, scale: number): number {
  const at = (time: number) => 1 / (1 + Math.exp(-(time - midpoint) / scale))
  const before = at(0)
  return (at(years) - before) / (1 - before)
}
