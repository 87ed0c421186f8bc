import { isLate } from '#analysis/baseRefusal.ts'
import type { Chosen } from '#analysis/known.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { lastReported } from '#model/history/seriesOf.ts'
import { flowName } from './flowNames.ts'

/** Returns what a reader must know about the base of a projection, in one sentence each. */
export function baseCautions(
  pair: Pair,
  { source, history, outcome: { base } }: Chosen,
  text: Text,
): readonly string[] {
  const { t, yearInBoth } = text
  const { carried } = base
  const year = yearInBoth(base.year, base.calendar)
  const counted = history.flows.filter((series) => lastReported(series) !== null)
  const [only] = counted
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
    ...(counted.length === 1 && only && only.flow !== 'total' && base.cells.length === 1
      ? [t('base.oneFlow', { flow: flowName(pair, only.flow, text) })]
      : []),
    ...(isLate(base, pair.vintage) ? [t('base.late', { year })] : []),
    ...(source.basis === 'customs'
      ? []
      : [t(`base.${source.basis}`, { source: source.shortName })]),
  ]
}
