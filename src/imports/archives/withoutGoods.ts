import type { OwnPackage } from '#datasets/ownPackage.ts'

/** Returns a package without categories, chapters and the sources that count nothing else: for figures that show no goods. */
export function withoutGoods({ pair, library }: OwnPackage): OwnPackage {
  const { observations, growthClaims, claims, yearNotes, defaults } = pair
  const rows = [...observations, ...growthClaims, ...claims, ...yearNotes, ...library.tonnage]
  const rivals = claims.flatMap((claim) => claim.rivals)
  const counted = new Set<string | null>([...rows, ...rivals].map(({ source }) => source))
  const isCounted = (source: string) => counted.has(source) || source === defaults.source
  return {
    pair: {
      ...pair,
      chapterSource: isCounted(pair.chapterSource) ? pair.chapterSource : defaults.source,
      sources: pair.sources.filter(({ id }) => isCounted(id)),
      categories: [],
      categoryValues: [],
      mix: [],
      leverScope: pair.leverScope.filter(({ category }) => category === null),
    },
    chapters: { names: {}, rows: [] },
    library,
  }
}
