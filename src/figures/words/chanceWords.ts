import type { Text } from '#i18n/text.ts'
import type { Chosen, SimulationResult } from '#analysis/known.ts'

type Simulated = Extract<SimulationResult, { ok: true }>
type Refusal = Extract<SimulationResult, { ok: false }>['refusal']

/** Returns a sentence: why probabilities cannot be simulated, and which setting to change. */
export function refusalInWords(refusal: Refusal, { source }: Chosen, { t, plain }: Text): string {
  if (refusal.reason === 'noSizeClass') return t('spread.noSizeClass')
  // Numbers of observations.
  const { found, needed } = refusal
  const parts = { needed: plain(needed), found: plain(found), source: source.shortName }
  return t('spread.tooFewObservations', parts)
}

/**
 * Returns the caveats of a simulation: where its spread is from, then its settings, one sentence each.
 */
export function spreadInWords(
  { simulation, law, hasBaseYearError }: Simulated,
  { choice: { chance } }: Chosen,
  { t }: Text,
): readonly string[] {
  return [
    t(`spread.${chance.spread}`),
    ...(hasBaseYearError ? [t('spread.base')] : []),
    ...(chance.hasFatTails ? [t('spread.fat')] : []),
    ...(simulation.hasLeverDraws && chance.spread !== 'own'
      ? [t(law.isDemeaned ? 'spread.demeaned' : 'spread.notDemeaned')]
      : []),
  ]
}
