import type { ProductScheme } from '#imports/rows/tradeRow.ts'
import type { ProductLevel } from './survey.ts'

/** Which classification is used where a file holds several. */
const SCHEMES: readonly ProductScheme[] = ['HS', 'SITC', 'BEC', 'other']

/**
 * Returns the one level of goods that is used of several: HS chapters, else what is nearest to them,
 * since all levels hold the same trade. `null` where there are no goods, only totals.
 */
export function levelInUse(levels: readonly ProductLevel[]): ProductLevel | null {
  const scheme = SCHEMES.find((each) => levels.some((level) => level.scheme === each))
  const own = levels.filter((level) => level.scheme === scheme)
  return own.toSorted((a, b) => a.level - b.level)[0] ?? null
}

/** True for rows of all goods together, and for those of the level that is used. */
export function isInUse(level: ProductLevel, used: ProductLevel | null): boolean {
  return level.scheme === 'all' || (level.scheme === used?.scheme && level.level === used.level)
}
