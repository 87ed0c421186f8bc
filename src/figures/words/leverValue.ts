import type { LeverRow } from '#datasets/referenceSchemas.ts'
import type { Text } from '#i18n/text.ts'
import { withinRange } from '#model/levers/withinRange.ts'

/**
 * Formats a strength of a lever with its unit, as it counts: within the lever's range. Only the number
 * where the lever is `null` (not loaded).
 */
export function leverValue(strength: number, lever: LeverRow | null, text: Text): string {
  const { t, plain, percent } = text
  if (lever === null) return plain(strength)

  const value = withinRange(lever, strength)
  switch (lever.unit) {
    case 'share':
      return percent(value)
    case 'percent':
      return percent(value / 100)
    case 'days':
      return t('changes.days', { count: value })
    case 'times':
      return t('changes.times', { value: plain(value) })
    case 'megawatts':
      return t('changes.megawatts', { value: plain(value) })
    case 'count':
      return plain(value)
  }
}
