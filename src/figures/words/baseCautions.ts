import { isLate } from '#analysis/baseRefusal.ts'
import type { Chosen } from '#analysis/known.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { isOwnSource } from '#state/scenario/ownSources.ts'
import { flowName } from './flowNames.ts'

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
