import type { Text } from '#i18n/text.ts'
import type { BaseRate } from '#model/otherPairs/baseRate.ts'
import type { OutsideView } from '#analysis/simulation/comparedPairs.ts'
import type { Chosen } from '#analysis/known.ts'

/** The growth that the target requires, how often other pairs had it, and the model's chance of it. */
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

function blendInWords({ groups }: OutsideView, { choice }: Chosen, text: Text): readonly string[] {
  const { t, percent } = text
  const weight = choice.comparison.blend
  const shares = groups.flatMap(({ blended }) => blended ?? []).toSorted((a, b) => a - b)
  const [low, high] = [shares[0], shares.at(-1)]
  if (weight === null || low === undefined || high === undefined) return []
  const blended = span(percent(low), percent(high), text)
  return [t('baseRates.blendedRate', { weight: percent(weight), blended })]
}

/** Why a rate is not known, in a few words. */
export function unknownInWords(
  found: Extract<BaseRate, { known: false }>,
  { t, percent }: Text,
): string {
  return found.reason === 'rarer' || found.reason === 'commoner'
    ? t(`baseRates.unknown.${found.reason}`, { share: percent(found.than) })
    : t(`baseRates.unknown.${found.reason}`)
}

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

/** The range of the rates in words, lowest to highest; `null` where none is known. */
function rangeOf(rates: readonly BaseRate[], text: Text): string | null {
  const { t, percent } = text
  const ends = rates
    .flatMap((found) => {
      if (found.known) return [{ at: found.rate, label: percent(found.rate) }]
      const isRarer = found.reason === 'rarer'
      return isRarer ? [{ at: 0, label: t('baseRates.under', { share: percent(found.than) }) }] : []
    })
    .toSorted((a, b) => a.at - b.at)
  const [first, last] = [ends[0], ends.at(-1)]
  if (!first || !last) return null
  return span(first.label, last.label, text)
}

function span(low: string, high: string, { t }: Text): string {
  return low === high ? low : t('baseRates.range', { low, high })
}
