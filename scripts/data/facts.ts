import * as z from 'zod/mini'
import { chaptersFile, libraryFile, pairFile } from '#datasets/schemas.ts'
import type { Tables } from './checkTable.ts'
import type { Cell } from './cell.ts'
import type { Described } from './describedPackage.ts'
import { quoted, type Place, type Report } from './problems.ts'
import type { Row, Table } from './readTable.ts'

const pair = pairFile.shape
const library = libraryFile.shape
const claim = pair.claims.def.element

/** What a row of each table must hold for the app, in the words of the app's own contract. */
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
  context: library.context.def.element,
}

type TableName = keyof typeof ROWS
export type RowOf<Name extends TableName> = z.infer<(typeof ROWS)[Name]>

/** A sound row and where its cells stand; columns by the name the app gives them. */
export type Entry<Name extends TableName> = Readonly<{
  row: RowOf<Name>
  at: (column: keyof RowOf<Name> & string) => Place
}>

/** All sound rows of a package, table by table. */
export type Facts = { readonly [Name in TableName]: readonly Entry<Name>[] }

/** Types every sound row; `null` where a table that the app needs is missing. */
export function factsOf(tables: Tables, { placeOf }: Described, report: Report): Facts | null {
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

  const entries = names.map((name) => [name, entriesOf(name, tables.get(name), report)])
  return Object.fromEntries(entries) as Facts
}

function entriesOf<Name extends TableName>(
  name: Name,
  table: Table | undefined,
  report: Report,
): readonly Entry<Name>[] {
  if (!table) return []
  return table.rows.flatMap((row) => {
    if (!row.sound) return []
    const parsed = ROWS[name].safeParse(appCells(row))
    if (parsed.success) {
      return [
        { row: parsed.data as RowOf<Name>, at: (column) => table.placeOf(row, snakeCase(column)) },
      ]
    }
    for (const { path, message } of parsed.error.issues) {
      const column = snakeCase(String(path[0]))
      const found = quoted(row.cells.get(column))
      report(
        table.placeOf(row, column),
        found,
        `something else: ${message}`,
        'The app could not read this cell.',
      )
    }
    return []
  })
}

function appCells({ cells }: Row): Record<string, Cell> {
  return Object.fromEntries([...cells].map(([column, cell]) => [camelCase(column), cell]))
}

function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase())
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
