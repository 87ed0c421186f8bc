import type { Text } from '#i18n/text.ts'
import { MEASURED_YEARS, spreadAt } from '#model/chance/spreadLaw.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Year } from '#model/units.ts'
import { TENTH } from '#model/math/interval80.ts'
import type { Chosen, CountedSpread, SimulationResult } from '#analysis/known.ts'

type Simulated = Extract<SimulationResult, { ok: true }>
type Refusal = Extract<SimulationResult, { ok: false }>['refusal']

/** Returns a sentence: why probabilities cannot be simulated, and which setting to change. */
export function refusalInWords(refusal: Refusal, { t, plain }: Text): string {
  if (refusal.reason === 'noSizeClass') return t('spread.noSizeClass')
  // Numbers of observations.
  const { found, needed } = refusal
  return t('spread.tooFewObservations', { needed: plain(needed), found: plain(found) })
}

/**
 * Returns the caveats of a simulation: where its spread is from, then its settings, one sentence each.
 */
export function spreadInWords(
  { simulation, law, own }: Simulated,
  { choice: { chance }, outcome }: Chosen,
  text: Text,
): readonly string[] {
  const { t } = text
  const isOwn = chance.spread === 'own'
  return [
    isOwn && own
      ? t('spread.own', { own: text.plain(own.deviation), ...changesOf(own, text) })
      : t(chance.spread === 'wide' ? 'spread.wide' : 'spread.class'),
    ...(chance.hasFatTails ? [t('spread.fat')] : []),
    ...(simulation.hasLeverDraws && !isOwn
      ? [t(law.demeaned ? 'spread.demeaned' : 'spread.notDemeaned')]
      : []),
    ...(isOwn
      ? []
      : [t('spread.tested'), ...beyondMeasured(outcome, outcome.projection.lastYear, text)]),
  ]
}

/** Returns a sentence where the spread is that of total trade, and the base only counts some goods. */
export function goodsSpreadInWords({ choice, source }: Chosen, { t }: Text): readonly string[] {
  const isOfTotals = choice.chance.spread !== 'own'
  return source.coverage === 'goods' && isOfTotals ? [t('spread.goods')] : []
}

/** Returns a sentence: from which year on the spread was not measured; none where all years were. */
export function beyondMeasured({ base }: Outcome, last: Year, text: Text): readonly string[] {
  const year = base.year + MEASURED_YEARS
  return last > year
    ? [text.t('spread.beyond', { year: text.yearInBoth(year + 1, base.calendar) })]
    : []
}

/**
 * Returns how much the pair itself varied beside pairs of its size, with the band that it would have
 * in the target's year; `null` where another spread is drawn, or the pair's own is not known.
 */
export function ownSpreadInWords(
  { law, own }: Simulated,
  { choice, outcome }: Chosen,
  text: Text,
): Readonly<{ caveat: string; explanation: string }> | null {
  const { base, target, projection } = outcome
  if (!own || choice.chance.spread !== 'class' || target.year <= base.year) return null
  const year = Math.min(target.year, projection.lastYear)
  const years = year - base.year
  const width = Math.exp(TENTH * own.deviation * Math.sqrt(years))
  const central = projection.total[years] ?? 0
  // A sum of flows is not exactly log-normal, so that two digits of its band are known.
  const rounded = (value: number) => text.usd(Number(value.toPrecision(2)))
  const size = spreadAt(law.law, 1)
  const caveat = text.t('spread.itself', {
    own: text.plain(own.deviation),
    size: text.plain(size),
    times: text.oneDigit(own.deviation / size),
    year: text.yearInBoth(year, base.calendar),
    low: rounded(central / width),
    high: rounded(central * width),
  })
  return { caveat, explanation: text.t('spread.itselfHow', changesOf(own, text)) }
}

/** Returns which yearly changes of the pair itself count, for a message. */
function changesOf({ counted, found, source }: CountedSpread, { plain }: Text) {
  return { counted: plain(counted), found: plain(found), source: source.shortName }
}
