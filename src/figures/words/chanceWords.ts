import type { Text } from '#i18n/text.ts'
import type { Chosen, SimulationResult } from '#analysis/known.ts'

type Drawing = Extract<SimulationResult, { ok: true }>
type Refusal = Extract<SimulationResult, { ok: false }>['refusal']

/** Why nothing is drawn, and what to do. */
export function refusalInWords(refusal: Refusal, { source }: Chosen, { t, plain }: Text): string {
  if (refusal.reason === 'noSizeClass') return t('spread.noSizeClass')
  const { found, needed } = refusal
  const parts = { needed: plain(needed), found: plain(found), source: source.shortName }
  return t('spread.tooFewObservations', parts)
}

/** Whose spread the draws have, and what else a careful reader has to know of them. */
export function spreadInWords(
  { simulation, law, isBaseUnsure }: Drawing,
  { choice: { chance } }: Chosen,
  { t }: Text,
): readonly string[] {
  return [
    t(`spread.${chance.spread}`),
    ...(isBaseUnsure ? [t('spread.base')] : []),
    ...(chance.hasFatTails ? [t('spread.fat')] : []),
    ...(simulation.hasLeverDraws && chance.spread !== 'own'
      ? [t(law.isDemeaned ? 'spread.demeaned' : 'spread.notDemeaned')]
      : []),
  ]
}
