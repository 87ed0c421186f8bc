import type { Text } from '#i18n/text.ts'
import type { Chosen, SimulationResult } from '#analysis/known.ts'
import { MEASURED_YEARS } from '#model/chance/spreadLaw.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Year } from '#model/units.ts'

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
  { choice: { chance }, outcome }: Chosen,
  text: Text,
): readonly string[] {
  const { t } = text
  return [
    t(`spread.${chance.spread}`),
    ...(hasBaseYearError ? [t('spread.base')] : []),
    ...(chance.hasFatTails ? [t('spread.fat')] : []),
    ...(simulation.hasLeverDraws && chance.spread !== 'own'
      ? [t(law.isDemeaned ? 'spread.demeaned' : 'spread.notDemeaned')]
      : []),
    ...(chance.spread === 'own'
      ? []
      : [t('spread.tested'), ...beyondMeasured(outcome, outcome.projection.lastYear, text)]),
  ]
}

/** Returns a sentence: from which year on the spread was not measured; none where all years were. */
export function beyondMeasured({ base }: Outcome, last: Year, text: Text): readonly string[] {
  const year = base.year + MEASURED_YEARS
  return last > year
    ? [text.t('spread.beyond', { year: text.yearInBoth(year + 1, base.calendar) })]
    : []
}
