import type { Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'

/**
 * Returns the year whose reported growth is the default growth of the pair, in the calendar of whoever
 * reported it; `null` where no claim states that growth.
 */
export function yearOfDefaultGrowth(
  { claims, defaults, sources }: Pair,
  text: Text,
): string | null {
  const claim = claims.find(({ kind, value }) => kind === 'growth' && value === defaults.growth)
  if (!claim) return null
  const source = sources.find(({ id }) => id === claim.source)
  return text.year(claim.year, source?.calendar ?? 'gregorian')
}
