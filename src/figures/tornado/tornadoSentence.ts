import type { Text } from '#i18n/text.ts'
import { refusalInWords } from '#figures/words/chanceWords.ts'
import type { Chosen } from '#analysis/known.ts'
import type { Sensitivity } from '#analysis/simulation/sensitivity.ts'
import type { DescribedInput } from './tornadoInputs.ts'
import type { TornadoRank } from './tornadoRank.ts'

/**
 * Returns the result of the scenario, the most influential input, and the effect of the choice of
 * source.
 */
export function tornadoSentence(
  { year }: Sensitivity,
  rank: TornadoRank | null,
  chosen: Chosen,
  text: Text,
): string {
  const { simulated, outcome } = chosen
  const { t, usd, yearInBoth } = text
  if (!rank) {
    if (simulated && !simulated.ok) return refusalInWords(simulated.refusal, text)
    return t(simulated ? 'tornado.noSpread' : 'chance.simulating')
  }

  const value = rank.print(rank.central)
  const parts = { year: yearInBoth(year, outcome.base.calendar), value }
  const scenario =
    rank.unit === 'usd'
      ? t('tornado.scenario', parts)
      : t('tornado.scenarioChance', { ...parts, target: usd(outcome.target.value) })
  const [first] = rank.inputs
  if (!first) return t('sentence.two', { first: scenario, second: t('tornado.none') })

  const mostInfluential = t('tornado.most', { input: first.label, ...endsInWords(first, rank) })
  const source = rank.inputs.find(({ id }) => id === 'source')
  const sentences = [scenario, mostInfluential]
  if (source && source !== first) sentences.push(t('tornado.source', endsInWords(source, rank)))
  return sentences.reduce((before, next) => t('sentence.two', { first: before, second: next }))
}

function endsInWords({ low, high }: DescribedInput, { of, print }: TornadoRank) {
  return { low: print(of(low)), atLow: low.at, high: print(of(high)), atHigh: high.at }
}
