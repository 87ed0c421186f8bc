import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Text } from '#i18n/text.ts'
import { leverResponse, type Lever } from '#model/levers/lever.ts'
import type { TornadoCase, Variation } from '#model/attribution/tornadoRanges.ts'
import type { Chosen } from '#analysis/known.ts'

type EndContext = Readonly<{ reference: Reference; chosen: Chosen; text: Text }>

/** Formats the value of an input at its low or high end; empty for the choice of source. */
export function endInWords(
  { input, ...ends }: Variation,
  end: 'low' | 'high',
  { chosen, text }: EndContext,
): string {
  const { usd } = text
  const variant = ends[end]
  switch (input.kind) {
    case 'growth':
      return growthInWords(variant, chosen, text)
    case 'base':
      return usd(
        variant.base.cells
          .filter(({ flow }) => flow === input.flow)
          .reduce((sum, { value }) => sum + value, 0),
      )
    case 'amount': {
      const projects = variant.model.projects.filter(({ lever }) => lever === input.lever)
      return usd(
        projects.reduce((sum, { value }) => sum + value * responseOf(input.lever, variant), 0),
      )
    }
    case 'lever':
      return effectInWords(input.lever, variant, text)
    case 'source':
      return ''
  }
}

/**
 * Formats the growth rate; if flows or categories have separate rates, the common shift of all rates.
 */
function growthInWords({ scenario }: TornadoCase, { outcome }: Chosen, text: Text): string {
  const { growth, growthOf } = outcome.scenario
  if (Object.keys(growthOf).length === 0) return text.percent(scenario.growth)
  const change = (1 + scenario.growth) / (1 + growth) - 1
  return text.t(change < 0 ? 'tornado.slower' : 'tornado.faster', {
    change: text.percent(Math.abs(change)),
  })
}

/** Formats the effect of a lever: a share for `gate` and `shock`, else a relative change of trade. */
function effectInWords(id: string, variant: TornadoCase, { percent, signedPercent }: Text): string {
  const lever = variant.model.levers.find((each) => each.id === id)
  if (!lever) return ''
  return lever.mechanism === 'gate' || lever.mechanism === 'shock'
    ? percent(lever.effect)
    : signedPercent(Math.expm1(lever.effect * responseOf(id, variant)))
}

/** Returns the response of a lever at its position in the scenario; 0 where it is not set. */
function responseOf(id: string, { model, scenario }: TornadoCase): number {
  const lever: Lever | undefined = model.levers.find((each) => each.id === id)
  const setting = scenario.levers.find((each) => each.lever === id)
  return lever && setting ? leverResponse(lever, setting.value) : 0
}
