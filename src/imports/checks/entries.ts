import type * as z from 'zod/mini'
import type { Cell } from './cell.ts'
import { quoted, type Place, type Report } from './problems.ts'
import type { TableRow, PackageTable } from './packageTable.ts'

/** A valid row and the positions of its cells; columns have the app's names. */
export type RowEntry<Content> = Readonly<{
  row: Content
  at: (column: keyof Content & string) => Place
}>

/** Parses every valid row of a table; the others are reported and left out. */
export function entriesOf<Content>(
  schema: z.ZodMiniType<Content>,
  table: PackageTable | undefined,
  report: Report,
): readonly RowEntry<Content>[] {
  if (!table) return []
  return table.rows.flatMap((row) => {
    if (!row.sound) return []
    const parsed = schema.safeParse(appCells(row))
    if (parsed.success) {
      return [{ row: parsed.data, at: (column) => table.placeOf(row, snakeCase(column)) }]
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

function appCells({ cells }: TableRow): Record<string, Cell> {
  return Object.fromEntries([...cells].map(([column, cell]) => [camelCase(column), cell]))
}

/** The app's name of a column. */
export function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase())
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
