import type { LeverRow } from '#datasets/referenceSchemas.ts'
import type { Text } from '#i18n/text.ts'

/** Formats a lever's value with its unit; only the number where the unit is `null` (not loaded). */
export function leverValue(value: number, unit: LeverRow['unit'] | null, text: Text): string {
  const { t, plain, percent } = text
  switch (unit) {
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
    case null:
      return plain(value)
  }
}
