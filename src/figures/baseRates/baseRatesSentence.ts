import type { Text } from '#i18n/text.ts'
import type { BaseRate } from '#model/otherPairs/baseRate.ts'
import type { OutsideView } from '#analysis/simulation/comparedPairs.ts'
import type { Chosen } from '#analysis/known.ts'

/**
 * Returns the growth that the target requires, how often other pairs reached it, and the model's
 * probability.
 */
export function baseRatesSentence(compared: OutsideView, chosen: Chosen, text: Text): string {
  const { outcome } = chosen
  const { multiple, years, groups, model } = compared
  const { t, usd, plain, percent, yearInBoth } = text
  if (multiple <= 1 && multiple > 0) return t('baseRates.reached')

  const requirement = t('baseRates.ask', {
    target: usd(outcome.target.value),
    year: yearInBoth(outcome.target.year, outcome.base.calendar),
    multiple: plain(Number(multiple.toPrecision(3))),
    years: t('baseRates.years', { count: years }),
  })
  const happened = rangeOf(
    groups.map((group) => group.happened),
    text,
  )
  const moved = rangeOf(
    groups.map((group) => group.moved),
    text,
  )
  const world = percent(chosen.choice.comparison.world)
  const reason = groups.flatMap((group) => (group.moved.known ? [] : [group.moved]))[0]
  const sentences = [
    ...(years > 0 && multiple > 0 ? [requirement] : []),
    othersInWords(happened, moved, world, reason ? unknownInWords(reason, text) : '', text),
    ...(model === null ? [] : [t('baseRates.modelRate', { model: percent(model) })]),
    ...blendInWords(compared, chosen, text),
  ]
  return sentences.reduce((first, second) => t('sentence.two', { first, second }))
}

/** Returns the range of the blended rates as a sentence; none where rates are not blended. */
function blendInWords({ groups }: OutsideView, { choice }: Chosen, text: Text): readonly string[] {
  const { t, percent } = text
  const weight = choice.comparison.blend
  const shares = groups.flatMap(({ blended }) => blended ?? []).toSorted((a, b) => a - b)
  const [low, high] = [shares[0], shares.at(-1)]
  if (weight === null || low === undefined || high === undefined) return []
  const blended = span(percent(low), percent(high), text)
  return [t('baseRates.blendedRate', { weight: percent(weight), blended })]
}

/** Returns why a rate is not known, in a few words. */
export function unknownInWords(
  baseRate: Extract<BaseRate, { known: false }>,
  { t, percent }: Text,
): string {
  return baseRate.reason === 'rarer' || baseRate.reason === 'commoner'
    ? t(`baseRates.unknown.${baseRate.reason}`, { share: percent(baseRate.than) })
    : t(`baseRates.unknown.${baseRate.reason}`)
}

/** Returns how often other pairs grew as required, with the ranges that are known, or why none is. */
function othersInWords(
  happened: string | null,
  moved: string | null,
  world: string,
  reason: string,
  { t }: Text,
): string {
  if (happened !== null && moved !== null) return t('baseRates.both', { happened, moved, world })
  if (happened !== null) return t('baseRates.onlyHappened', { happened })
  if (moved !== null) return t('baseRates.onlyMoved', { moved, world })
  return t('baseRates.rateUnknown', { reason })
}

/**
 * Returns the range of the rates, lowest to highest; "rarer than" counts as 0. `null` where none is
 * known.
 */
function rangeOf(rates: readonly BaseRate[], text: Text): string | null {
  const { t, percent } = text
  const known = rates
    .flatMap((rate) => {
      if (rate.known) return [{ value: rate.rate, label: percent(rate.rate) }]
      if (rate.reason !== 'rarer') return []
      return [{ value: 0, label: t('baseRates.under', { share: percent(rate.than) }) }]
    })
    .toSorted((a, b) => a.value - b.value)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return null
  return span(first.label, last.label, text)
}

function span(low: string, high: string, { t }: Text): string {
  return low === high ? low : t('baseRates.range', { low, high })
}
