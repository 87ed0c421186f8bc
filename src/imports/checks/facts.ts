import * as z from 'zod/mini'
import { measure, referenceGrowth, yearNote } from '#datasets/contextSchemas.ts'
import { chaptersFile, libraryFile, pairFile } from '#datasets/schemas.ts'
import type { Tables } from './checkTable.ts'
import type { Described } from './describedPackage.ts'
import { entriesOf, type RowEntry } from './entries.ts'
import { quoted, type Report } from './problems.ts'

const pair = pairFile.shape
const library = libraryFile.shape
const claim = pair.claims.def.element

/** The schema of each table's rows, taken from the schemas of the app. */
const ROWS = {
  sources: pair.sources.def.element,
  bibliography: z.extend(library.bibliography.def.element, {
    use: z.enum(['cited', 'background']),
  }),
  observations: pair.observations.def.element,
  claims: z.extend(z.omit(claim, { rivals: true }), { unit: z.enum(['usd', 'percent', 'ratio']) }),
  'claim-rivals': z.extend(claim.shape.rivals.def.element, { claim: z.string() }),
  categories: pair.categories.def.element,
  'category-values': pair.categoryValues.def.element,
  mix: pair.mix.def.element,
  chapters: z.object({ chapter: z.string(), name: z.string() }),
  'chapter-values': chaptersFile.shape.rows.def.element,
  growth: pair.growthClaims.def.element,
  tonnage: library.tonnage.def.element,
  targets: pair.targets.def.element,
  events: pair.events.def.element,
  informal: library.informal.def.element,
  context: z.extend(library.context.def.element, {
    measure: z.nullable(measure.shape.measure),
  }),
  'reference-growth': z.extend(z.omit(referenceGrowth, { rate: true }), { growth: z.number() }),
  'year-notes': yearNote,
  'lever-scope': pair.leverScope.def.element,
  projects: pair.projects.def.element,
}

/** A table of a package, by its resource name. */
export type TableName = keyof typeof ROWS
/** A row of a table as the app reads it. */
export type RowOf<Name extends TableName> = z.infer<(typeof ROWS)[Name]>

/** A valid row of a table and the positions of its cells. */
export type Entry<Name extends TableName> = RowEntry<RowOf<Name>>

/** All valid rows of a package, by table. */
export type PackageFacts = { readonly [Name in TableName]: readonly Entry<Name>[] }

/** Parses every valid row; `null` where a table that the app needs is missing. */
export function factsOf(
  tables: Tables,
  { placeOf }: Described,
  report: Report,
): PackageFacts | null {
  const names = Object.keys(ROWS) as TableName[]
  const missing = names.filter((name) => !tables.has(name))
  for (const name of missing) {
    report(
      placeOf('resources'),
      `no readable table ${quoted(name)}`,
      'all tables of a pair',
      'Add the table, or mend it first.',
    )
  }
  if (missing.length > 0) return null

  const entries = names.map((name) => [
    name,
    entriesOf<unknown>(ROWS[name], tables.get(name), report),
  ])
  return Object.fromEntries(entries) as PackageFacts
}
