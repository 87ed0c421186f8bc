import { outsideRates, type GroupRates } from '#analysis/simulation/comparedPairs.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Text } from '#i18n/text.ts'
import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import type { Outcome } from '#model/outcome.ts'
import { startOf } from '#model/projection/requiredCurve.ts'
import type { RatePerYear, Share } from '#model/units.ts'
import { rangeOfRates } from './rateWords.ts'

/**
 * Returns one sentence: the average growth that leads to the target by its year, and how many
 * comparable pairs grew as much, as it happened and with world trade growing by `world` a year; or why
 * no growth does. Without `reference` it is the growth alone; where growth is what is worked out, it is
 * the pairs alone.
 */
export function requiredInWords(
  outcome: Outcome,
  world: RatePerYear,
  reference: Reference | null,
  text: Text,
): string {
  const { base, target } = outcome
  const { t, usd, percent, yearInBoth } = text
  const start = startOf(outcome)
  const parts = {
    target: usd(target.value),
    year: yearInBoth(target.year, base.calendar),
    base: yearInBoth(base.year, base.calendar),
  }
  if (start <= 0) return t('required.zero')
  if (target.value <= start) return t('takes.reached', parts)

  const growth = requiredGrowth(start, target.value, target.year - base.year)
  if (growth === null) return t('takes.past', parts)

  // Where growth is worked out, with shocks and levers, a second growth would seem to contradict it.
  const isWorkedOut = outcome.unknown === 'growth' && outcome.solution.ok
  const needed = { ...parts, growth: percent(growth) }
  if (!reference) return isWorkedOut ? '' : t('takes.growth', needed)

  const { groups, multiple, years } = outsideRates(outcome, world, reference)
  const asked = {
    multiple: text.plain(Number(multiple.toPrecision(3))),
    years: t('baseRates.years', { count: years }),
  }
  const rangeOf = (basis: 'happened' | 'moved') => rangeInWords(groups, basis, text)
  const [happened, moved] = [rangeOf('happened'), rangeOf('moved')]
  if (happened === null) {
    return isWorkedOut ? t('takes.multipleNotCounted', asked) : t('takes.notCounted', needed)
  }
  if (moved === null || moved === happened) {
    return isWorkedOut
      ? t('takes.multipleHappened', { ...asked, happened })
      : t('takes.happened', { ...needed, happened })
  }
  const both = { happened, moved, world: percent(world) }
  return isWorkedOut
    ? t('takes.multipleBoth', { ...asked, ...both })
    : t('takes.both', { ...needed, ...both })
}

/** Returns how many of 100 pairs, over all groups: “2 to 4”; `null` where none is known. */
function rangeInWords(
  groups: readonly GroupRates[],
  basis: 'happened' | 'moved',
  text: Text,
): string | null {
  const rates = groups.map((group) => group[basis])
  return rangeOfRates(rates, (share) => ofHundred(share, text), text)
}

function ofHundred(share: Share, { t, plain }: Text): string {
  const count = Math.round(share * 100)
  if (count < 1) return t('baseRates.under', { share: plain(1) })
  return count > 99 ? t('baseRates.over', { share: plain(99) }) : plain(count)
}
