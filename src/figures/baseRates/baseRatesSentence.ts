import type { Text } from '#i18n/text.ts'
import { rangeOfRates, shareInWords, span } from '#figures/words/rateWords.ts'
import type { BaseRate } from '#model/otherPairs/baseRate.ts'
import type { OutsideView } from '#analysis/simulation/comparedPairs.ts'
import type { Chosen } from '#analysis/known.ts'

/**
 * Returns the growth that the target requires, how often other pairs reached it, and the model's
 * probability.
 */
export function baseRatesSentence(compared: OutsideView, chosen: Chosen, text: Text): string {
  const { outcome } = chosen
  const { multiple, years, when, groups, model } = compared
  const { t, usd, plain, percent, yearInBoth } = text
  if (multiple <= 1 && multiple > 0) return t('baseRates.reached')

  const year = yearInBoth(outcome.target.year, outcome.base.calendar)
  const requirement = t('baseRates.ask', {
    target: usd(outcome.target.value),
    year,
    multiple: plain(Number(multiple.toPrecision(3))),
    years: t('baseRates.years', { count: years }),
  })
  const rangeOf = (world: 'happened' | 'moved') =>
    rangeOfRates(
      groups.map((group) => group[world]),
      (share) => shareInWords(share, text),
      text,
    )
  const world = percent(chosen.choice.comparison.world)
  const reason = groups.flatMap((group) => (group.moved.known ? [] : [group.moved]))[0]
  const sentences = [
    ...(years > 0 && multiple > 0 ? [requirement] : []),
    othersInWords(
      rangeOf('happened'),
      rangeOf('moved'),
      { when, world, reason: reason ? unknownInWords(reason, text) : '' },
      text,
    ),
    ...(model === null
      ? []
      : [t(`baseRates.modelRate.${when}`, { model: shareInWords(model, text), year })]),
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
  const blended = span(percent(low), percent(high), t)
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
  { when, world, reason }: Readonly<{ when: 'within' | 'at'; world: string; reason: string }>,
  { t }: Text,
): string {
  const did = t(`baseRates.did.${when}`)
  if (happened !== null && happened === moved) return t('baseRates.alike', { happened, world, did })
  if (happened !== null && moved !== null)
    return t('baseRates.both', { happened, moved, world, did })
  if (happened !== null) return t('baseRates.onlyHappened', { happened, did })
  if (moved !== null) return t('baseRates.onlyMoved', { moved, world, did })
  return t('baseRates.rateUnknown', { reason })
}
