import type { Report } from './problems.ts'
import { quoted } from './problems.ts'
import type { TableRow, PackageTable } from './packageTable.ts'

/** The tables of a package by resource name. */
export type Tables = ReadonlyMap<string, PackageTable>

/** Checks that primary keys are unique, and that foreign keys refer to existing rows. */
export function checkTable(table: PackageTable, tables: Tables, report: Report): void {
  const { fields, primaryKey, foreignKeys = [] } = table.resource.schema

  checkUnique(table, primaryKey, report)
  for (const { name, constraints } of fields) {
    const isKey = primaryKey.length === 1 && primaryKey[0] === name
    if (constraints?.unique && !isKey) checkUnique(table, [name], report)
  }
  for (const {
    fields: [column],
    reference,
  } of foreignKeys) {
    checkReferences(table, column, tables.get(reference.resource), reference.fields[0], report)
  }
  for (const { name, references } of fields) {
    if (references) checkReferences(table, name, tables.get(references), 'id', report)
  }
}

function checkUnique(
  { rows, placeOf }: PackageTable,
  columns: readonly string[],
  report: Report,
): void {
  const firstLines = new Map<string, number>()
  for (const row of rows) {
    if (columns.some((column) => row.cells.get(column) === undefined)) continue
    const key = columns.map((column) => row.cells.get(column)).join(' ')
    const first = firstLines.get(key)
    if (first === undefined) firstLines.set(key, row.line)
    else {
      const place = placeOf(row, columns.at(-1) ?? '')
      report(
        place,
        `${quoted(key)} again`,
        'each key once',
        `Line ${first} has it already; rename or delete one.`,
      )
    }
  }
}

function checkReferences(
  { rows, placeOf }: PackageTable,
  column: string,
  target: PackageTable | undefined,
  key: string,
  report: Report,
): void {
  if (!target) return
  const known = new Set(target.rows.map((row) => row.cells.get(key)))
  for (const row of rows) {
    for (const id of idsIn(row, column).filter((each) => !known.has(each))) {
      const { path } = target.resource
      report(
        placeOf(row, column),
        quoted(id),
        `the ${key} of a row in ${path}`,
        'Correct the id, or add the row.',
      )
    }
  }
}

/** The ids in a cell: none, one, or a list. */
export function idsIn(row: TableRow, column: string): readonly string[] {
  const cell = row.cells.get(column)
  if (typeof cell === 'string') return [cell]
  return Array.isArray(cell) ? cell.map(String) : []
}
