import { isLate } from '#analysis/baseRefusal.ts'
import type { Chosen } from '#analysis/known.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { onlyFlow } from '#model/history/onlyFlow.ts'
import type { Base } from '#model/projection/baseline.ts'
import { isOwnSource } from '#model/series.ts'
import { flowName, sourceInSentence } from './flowNames.ts'

/** Returns what a reader must know about the base of a projection, in one sentence each. */
export function baseCautions(
  pair: Pair,
  { source, outcome: { base } }: Chosen,
  text: Text,
): readonly string[] {
  const { t, yearInBoth } = text
  const { carried } = base
  const year = yearInBoth(base.year, base.calendar)
  return [
    ...(carried
      ? [
          t('base.carried', {
            flow: flowName(pair, carried.flow, text),
            year,
            from: yearInBoth(carried.from, base.calendar),
          }),
        ]
      : []),
    ...oneFlowCaution(pair, base, text),
    ...(source.coverage === 'goods' ? [t('base.goods')] : []),
    ...(pair.freightInImports?.includes(source.id) ? [t('base.freight')] : []),
    ...(isLate(base, pair.vintage) ? [t('base.late', { year })] : []),
    ...(source.basis === 'customs'
      ? []
      : [
          t(isOwnSource(source.id) ? 'base.own' : `base.${source.basis}`, {
            source: source.shortName,
          }),
        ]),
  ]
}

/** Says that a total is one flow alone, and who counts the other if any source of the pair does. */
function oneFlowCaution(pair: Pair, base: Base, text: Text): readonly string[] {
  const { observations, flows, sources } = pair
  const only = onlyFlow(pair, base)
  if (only === null) return []
  const other = flows.find((flow) => flow !== only) ?? only
  const counted = observations.find(({ flow, value }) => flow === other && value !== null)
  const counting = sources.find(({ id }) => id === counted?.source)
  const flow = flowName(pair, only, text)
  return [
    counting
      ? text.t('base.otherFlow', {
          flow,
          other: flowName(pair, other, text),
          source: sourceInSentence(pair, counting.shortName),
        })
      : text.t('base.oneFlow', { flow }),
  ]
}
