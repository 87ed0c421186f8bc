import type * as z from 'zod/mini'
import { leverRow, markRow, referenceFile, type Reference } from '#datasets/referenceSchemas.ts'
import { checkLevers } from './checkLevers.ts'
import { checkRates } from './checkRates.ts'
import { checkTable, type Tables } from '#imports/checks/checkTable.ts'
import { describedFolder } from '#imports/checks/describedPackage.ts'
import { packageDescriptor } from '#imports/checks/descriptor.ts'
import { entriesOf, type RowEntry } from '#imports/checks/entries.ts'
import { quoted, type Place, type Report } from '#imports/checks/problems.ts'
import { openFolder } from './openFolder.ts'
import { tablesOf } from '#imports/checks/readPackage.ts'

const file = referenceFile.shape

/** The schema of each table's rows, taken from the schemas of the app. */
const ROWS = {
  levers: leverRow,
  'lever-marks': markRow,
  'no-effects': file.noEffects.def.element,
  rules: file.rules.def.element,
  evidence: file.evidence.def.element,
  'size-classes': file.sizeClasses.def.element,
  'pair-groups': file.pairGroups.def.element,
  'base-rates': file.baseRates.def.element,
  multiples: file.multiples.def.element,
  falls: file.falls.def.element,
}

type TableName = keyof typeof ROWS

/** All valid rows of the reference package, by table. */
export type ReferenceFacts = {
  readonly [Name in TableName]: readonly RowEntry<z.infer<(typeof ROWS)[Name]>>[]
}

/**
 * Reads the reference package, which is of no pair: levers, evidence and base rates. Reports all
 * its problems; `null` where too little could be read. Valid only if nothing was reported.
 */
export function readReference(folder: string, report: Report): Reference | null {
  const described = describedFolder(openFolder(folder), packageDescriptor, report)
  if (!described) return null

  const tables = tablesOf(described, report)
  for (const table of tables.values()) checkTable(table, tables, report)
  const facts = factsOf(tables, described.placeOf('resources'), report)
  if (!facts) return null
  checkLevers(facts, report)
  checkRates(facts, report)

  const { version, licenses } = described.descriptor
  const [{ name, path: url = '' }] = licenses
  return { vintage: version, licence: { name, url }, ...bodyOf(facts) }
}

function factsOf(tables: Tables, place: Place, report: Report): ReferenceFacts | null {
  const names = Object.keys(ROWS) as TableName[]
  const missing = names.filter((name) => !tables.has(name))
  for (const name of missing) {
    report(
      place,
      `no readable table ${quoted(name)}`,
      'all tables of the reference package',
      'Add the table, or mend it first.',
    )
  }
  if (missing.length > 0) return null

  const entries = names.map((name) => [
    name,
    entriesOf<unknown>(ROWS[name], tables.get(name), report),
  ])
  return Object.fromEntries(entries) as ReferenceFacts
}

function bodyOf(facts: ReferenceFacts): Omit<Reference, 'vintage' | 'licence'> {
  const rows = <Name extends TableName>(name: Name) =>
    facts[name].map(({ row }) => row) as z.infer<(typeof ROWS)[Name]>[]
  const marks = rows('lever-marks')
  return {
    levers: rows('levers').map((lever) => ({
      ...lever,
      marks: marks
        .filter((each) => each.lever === lever.id)
        .map(({ mark, value }) => ({ mark, value })),
    })),
    noEffects: rows('no-effects'),
    rules: rows('rules'),
    evidence: rows('evidence'),
    sizeClasses: rows('size-classes'),
    pairGroups: rows('pair-groups'),
    baseRates: rows('base-rates'),
    multiples: rows('multiples'),
    falls: rows('falls'),
  }
}
