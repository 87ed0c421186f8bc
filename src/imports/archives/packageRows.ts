import { claimUnit } from '#datasets/claimUnit.ts'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import type { Claim } from '#datasets/schemas.ts'
import { percent } from './describePair.ts'
import type { RowOf, TableName } from '#imports/checks/facts.ts'
import { sumsOfGroups } from '#imports/checks/groupValues.ts'

/** The rows of each table of a package. */
export type PackageRows = { readonly [Name in TableName]: readonly RowOf<Name>[] }

/** Takes a package apart into the rows that it is built from: the inverse of `pairFiles`. */
export function packageRows({ pair, chapters, library }: OwnPackage): PackageRows {
  const sums = sumsOfGroups({ ...pair, chapters: chapters.rows })
  const isSum = new Set(sums.map(({ id }) => id))
  const measures = new Map(pair.measures.map(({ id, measure }) => [id, measure]))
  const { referenceGrowth: reference } = pair
  const rows: Omit<PackageRows, 'bibliography'> = {
    sources: pair.sources,
    observations: pair.observations,
    claims: pair.claims.map((claim) => ({
      ...claim,
      value: inUnit(claim.value, claim),
      unit: claimUnit(claim),
    })),
    'claim-rivals': pair.claims.flatMap((claim) =>
      claim.rivals.map((rival) => ({
        ...rival,
        claim: claim.id,
        value: rival.value === null ? null : inUnit(rival.value, claim),
      })),
    ),
    categories: pair.categories,
    'category-values': pair.categoryValues.filter(({ id }) => !isSum.has(id)),
    mix: pair.mix,
    chapters: Object.entries(chapters.names)
      .map(([chapter, name]) => ({ chapter, name }))
      .toSorted((a, b) => (a.chapter < b.chapter ? -1 : 1)),
    'chapter-values': chapters.rows,
    growth: pair.growthClaims.map((row) => ({ ...row, growth: percent(row.growth) })),
    tonnage: library.tonnage,
    targets: pair.targets,
    events: pair.events,
    informal: library.informal,
    context: library.context.map((row) => ({ ...row, measure: measures.get(row.id) ?? null })),
    'reference-growth': reference ? [withoutRate(reference)] : [],
    'year-notes': pair.yearNotes,
    'lever-scope': pair.leverScope,
    projects: pair.projects,
  }
  return { ...rows, bibliography: publications(library, rows) }
}

/** Claims of growth are kept as per cent, others as they are. */
function inUnit(value: number, claim: Pick<Claim, 'kind'>): number {
  return claimUnit(claim) === 'percent' ? percent(value) : value
}

function withoutRate({
  rate,
  ...row
}: NonNullable<OwnPackage['pair']['referenceGrowth']>): RowOf<'reference-growth'> {
  return { ...row, growth: percent(rate) }
}

/** A publication that no row cites was read for background. */
function publications(
  { bibliography }: OwnPackage['library'],
  rows: Omit<PackageRows, 'bibliography'>,
): RowOf<'bibliography'>[] {
  const cited = new Set(
    Object.values(rows)
      .flat()
      .flatMap((row) => ('bibliography' in row ? row.bibliography : [])),
  )
  return bibliography.map((row) => ({ ...row, use: cited.has(row.id) ? 'cited' : 'background' }))
}
