import type { OwnPackage } from '#datasets/ownPackage.ts'
import { chaptersFile, libraryFile, pairFile } from '#datasets/schemas.ts'
import type { PackageFacts } from './facts.ts'
import { figureLookup, shownFormula } from './figureLookup.ts'
import { groupValues } from './groupValues.ts'
import type { DataPackage } from './readPackage.ts'

/**
 * Turns a sound package into the app's files: rates as fractions, ids in formulas resolved.
 *
 * @throws ZodError when a file breaks the app's contract, which is then a mistake of ours.
 */
export function pairFiles({ described, facts }: DataPackage): OwnPackage {
  const lookup = figureLookup(facts)
  const shown = <Row extends { formula: string | null }>(row: Row): Row => ({
    ...row,
    formula: shownFormula(row.formula, lookup),
  })
  const { chapters, tonnage, informal, context, bibliography } = facts

  return {
    pair: pairFile.parse({ ...headOf(described), ...bodyOf(facts, shown) }),
    chapters: chaptersFile.parse({
      names: Object.fromEntries(chapters.map(({ row }) => [row.chapter, row.name])),
      rows: facts['chapter-values'].map(({ row }) => row),
    }),
    library: libraryFile.parse({
      bibliography: bibliography.map(({ row }) => row),
      tonnage: tonnage.map(({ row }) => shown(row)),
      informal: informal.map(({ row }) => row),
      context: context.map(({ row }) => row),
    }),
  }
}

type Shown = <Row extends { formula: string | null }>(row: Row) => Row

function headOf({ descriptor: { version, licenses, corridor } }: DataPackage['described']) {
  const { pair, defaults, freightInImports, chapterSource } = corridor
  const [{ name, path: url = '' }] = licenses
  return {
    vintage: version,
    licence: { name, url },
    ...pair,
    defaults: { ...defaults, growth: fraction(defaults.growth) },
    ...(freightInImports && { freightInImports }),
    chapterSource,
  }
}

function bodyOf(facts: PackageFacts, shown: Shown) {
  const { sources, observations, categories, mix, growth, targets, events, projects } = facts
  const [reference] = facts['reference-growth']
  return {
    sources: sources.map(({ row }) => row),
    observations: observations.map(({ row }) => shown(row)),
    claims: claimsOf(facts, shown),
    categories: categories.map(({ row }) => row),
    categoryValues: [
      ...facts['category-values'].map(({ row }) => shown(row)),
      ...groupValues(facts),
    ],
    mix: mix.map(({ row }) => shown(row)),
    growthClaims: growth.map(({ row }) => ({ ...shown(row), growth: fraction(row.growth) })),
    targets: targets.map(({ row }) => row),
    events: events.map(({ row }) => row),
    yearNotes: facts['year-notes'].map(({ row }) => row),
    referenceGrowth: reference
      ? { ...shown(reference.row), rate: fraction(reference.row.growth) }
      : null,
    measures: facts.context.flatMap(({ row }) =>
      row.measure === null ? [] : [{ ...row, publishers: publishersOf(facts, row.bibliography) }],
    ),
    leverScope: facts['lever-scope'].map(({ row }) => row),
    projects: projects.map(({ row }) => row),
  }
}

function claimsOf(facts: PackageFacts, shown: Shown) {
  return facts.claims.map(({ row: claim }) => {
    const inAppUnit = (value: number) => (claim.unit === 'percent' ? fraction(value) : value)
    const rivals = facts['claim-rivals'].filter(({ row }) => row.claim === claim.id)
    return {
      ...shown(claim),
      value: inAppUnit(claim.value),
      rivals: rivals.map(({ row }) => ({
        ...shown(row),
        value: row.value === null ? null : inAppUnit(row.value),
      })),
    }
  })
}

function publishersOf({ bibliography }: PackageFacts, ids: readonly string[]): readonly string[] {
  return bibliography.flatMap(({ row }) => (ids.includes(row.id) ? [row.publisher] : []))
}

/** Per cent as a fraction, without the dust of binary division: 12.5 is 0.125. */
function fraction(percent: number): number {
  return Number((percent / 100).toPrecision(12))
}
