import { isLate } from '#analysis/baseRefusal.ts'
import type { Chosen } from '#analysis/known.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { lastReported } from '#model/history/seriesOf.ts'
import { isOwnSource } from '#model/series.ts'
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
  // A total that is one flow alone: of the other its source never reports anything.
  const only = history.flows.find((series) => {
    const last = lastReported(series)
    return last?.year === base.year && last.value === base.total && base.cells.length === 1
  })
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
    ...(only && only.flow !== 'total'
      ? [t('base.oneFlow', { flow: flowName(pair, only.flow, text) })]
      : []),
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
