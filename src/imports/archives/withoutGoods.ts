import type { OwnPackage } from '#datasets/ownPackage.ts'

/**
 * Returns a package without amounts of goods, chapters and the sources that count nothing else: for figures
 * that show no goods. What shares categories have stays, since the spread of a projection depends on it.
 */
export function withoutGoods({ pair, library }: OwnPackage): OwnPackage {
  const { observations, growthClaims, claims, yearNotes, mix, defaults } = pair
  const rows = [
    ...observations,
    ...growthClaims,
    ...claims,
    ...yearNotes,
    ...mix,
    ...library.tonnage,
  ]
  const rivals = claims.flatMap((claim) => claim.rivals)
  const counted = new Set<string | null>([...rows, ...rivals].map(({ source }) => source))
  const isCounted = (source: string) => counted.has(source) || source === defaults.source
  return {
    pair: {
      ...pair,
      chapterSource: isCounted(pair.chapterSource) ? pair.chapterSource : defaults.source,
      sources: pair.sources.filter(({ id }) => isCounted(id)),
      categoryValues: [],
    },
    chapters: { names: {}, rows: [] },
    library,
  }
}
