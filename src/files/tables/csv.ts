import type { Column, ColumnKind, Table } from '#charts/frame/table.ts'
import type { Figure } from '#figures/figure.ts'
import Papa from 'papaparse'
import { exportNumber } from './exportNumber.ts'
import { escapeFormula } from './escapeFormula.ts'
import type { Attribution } from '#files/briefing/attribution.ts'

/** How a table is written where it differs from RFC 4180 with the plain names of its columns. */
export type CsvForm = Readonly<{
  newline?: '\r\n' | '\n'
  /** Whether the file begins with the mark by which spreadsheets tell UTF-8. */
  hasMark?: boolean
  /** Whether the names of columns end in their unit. */
  hasUnits?: boolean
  /** Further columns, each the same in every row. */
  constants?: Readonly<Record<string, string>>
}>

const MARK = '\ufeff'
const SUFFIXES: Readonly<Partial<Record<ColumnKind, string>>> = {
  usd: '_usd',
  percent: '_fraction',
  ratio: '_ratio',
}

/** A table as CSV: exact numbers, an empty field for a gap, and no cell that is a formula. */
export function csv({ columns, rows }: Table, form: CsvForm = {}): string {
  const { newline = '\r\n', hasMark = false, hasUnits = false, constants = {} } = form
  const fields = columns.map(({ key, kind }) => (hasUnits ? withUnit(key, kind) : key))
  const lines = rows.map(({ cells }) => [
    ...columns.map((column, index) => field(cells[index] ?? null, column)),
    ...Object.values(constants).map(escapeFormula),
  ])
  const head = [...fields, ...Object.keys(constants)]
  return `${hasMark ? MARK : ''}${Papa.unparse([head, ...lines], { newline })}${newline}`
}

/**
 * The CSV of a figure for download. Its provenance is repeated in columns in every row, since
 * comment lines break CSV parsers and a second file gets lost. So every row keeps its origin when
 * tables are joined; those columns can be dropped.
 */
export function figureCsv(
  { table, sources }: Figure,
  attribution: Attribution,
  hasMark: boolean,
): string {
  return csv(table, {
    hasMark,
    hasUnits: true,
    constants: {
      data_source: sources.join('; '),
      data_licence: attribution.licence.name,
      data_vintage: attribution.vintage,
      data_link: attribution.address,
    },
  })
}

function withUnit(key: string, kind: ColumnKind): string {
  return `${key}${SUFFIXES[kind] ?? ''}`
}

function field(cell: Table['rows'][number]['cells'][number], { kind }: Column) {
  return typeof cell === 'string' ? escapeFormula(cell) : exportNumber(cell, kind)
}
