import { checkContext } from './checkContext.ts'
import { checkFormulas } from './checkFormulas.ts'
import { checkPeriods } from './checkPeriods.ts'
import { checkRivals } from './checkRivals.ts'
import { checkShares } from './checkShares.ts'
import { checkStandings } from './checkStandings.ts'
import { checkTable, idsIn, type Tables } from './checkTable.ts'
import { checkUse } from './checkUse.ts'
import { describedPackage, type Described, type PackageFolder } from './describedPackage.ts'
import type { PackageDescriptor } from './descriptor.ts'
import { factsOf, type PackageFacts } from './facts.ts'
import type { Report } from './problems.ts'
import { readPackageTable } from './packageTable.ts'

/** A validated package. */
export type DataPackage = Readonly<{ described: Described; facts: PackageFacts }>

/**
 * Reads the package in `folder` and reports all its problems; `null` where too little could be
 * read. The result is valid only if nothing was reported.
 */
export function readPackage(folder: PackageFolder, report: Report): DataPackage | null {
  const described = describedPackage(folder, report)
  if (!described) return null

  const tables = tablesOf(described, report)
  for (const table of tables.values()) checkTable(table, tables, report)
  checkUse(tables, described, report)

  const facts = factsOf(tables, described, report)
  if (!facts) return null
  // Sums of chapters are checked only where every chapter could be read.
  const isSound = (name: string) => tables.get(name)?.rows.every(({ sound }) => sound)
  checkPeriods(facts, report)
  checkRivals(facts, report)
  checkStandings(facts, report)
  checkShares(facts, report)
  checkContext(facts, report)
  if (isSound('chapter-values') && isSound('categories'))
    checkFormulas(facts, brokenIds(tables), report)
  return { described, facts }
}

/** The tables that a description lists, by resource name. */
export function tablesOf(described: Described<PackageDescriptor>, report: Report): Tables {
  const { resources } = described.descriptor
  return new Map(
    resources.flatMap((resource) => {
      const table = readPackageTable(described, resource, report)
      return table ? [[resource.name, table] as const] : []
    }),
  )
}

/** Ids of rows left out for an invalid cell: formulas that name one are not checked. */
function brokenIds(tables: Tables): ReadonlySet<string> {
  const rows = [...tables.values()].flatMap((table) => table.rows)
  return new Set(rows.filter(({ sound }) => !sound).flatMap((row) => idsIn(row, 'id')))
}
