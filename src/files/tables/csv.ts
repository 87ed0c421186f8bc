import type { Column, ColumnKind, Table } from '#charts/frame/table.ts'
import Papa from 'papaparse'
import { exportNumber } from './exportNumber.ts'
import { escapeFormula } from './escapeFormula.ts'
import { plainSpaces } from '#files/text/plainSpaces.ts'
import type { FileView } from '#files/briefing/fileView.ts'

/** Options of a CSV file. By default, RFC 4180 with the names of the columns as header. */
export type CsvForm = Readonly<{
  /** Whether the file begins with a byte order mark, by which spreadsheets detect UTF-8. */
  hasMark?: boolean
  /** Whether the names of columns end in their unit, as in `total_usd`. */
  hasUnits?: boolean
  /** Values by name of further columns, the same in every row. */
  constants?: Readonly<Record<string, string>>
}>

const NEWLINE = '\r\n'
/** The byte order mark. */
const MARK = '\ufeff'
const SUFFIXES: Readonly<Partial<Record<ColumnKind, string>>> = {
  usd: '_usd',
  percent: '_fraction',
  ratio: '_ratio',
}

/** Writes a table as CSV: unrounded numbers, empty fields for missing values, no formulas. */
export function csv({ columns, rows }: Table, form: CsvForm = {}): string {
  const { hasMark = false, hasUnits = false, constants = {} } = form
  const fields = columns.map(({ key, kind }) => (hasUnits ? withUnit(key, kind) : key))
  const lines = rows.map(({ cells }) => [
    ...columns.map((column, index) => field(cells[index] ?? null, column)),
    ...Object.values(constants).map(words),
  ])
  const head = [...fields, ...Object.keys(constants)]
  return `${hasMark ? MARK : ''}${Papa.unparse([head, ...lines], { newline: NEWLINE })}${NEWLINE}`
}

/**
 * Writes the CSV of a figure for download. Columns repeat its pair, assumptions, source, licence, release
 * and address in every row: comment lines would break CSV parsers, and a second file would get lost.
 */
export function figureCsv(
  { figure, attribution, assumptions }: Pick<FileView, 'figure' | 'attribution' | 'assumptions'>,
  hasMark: boolean,
): string {
  return csv(figure.table, {
    hasMark,
    hasUnits: true,
    constants: {
      data_pair: attribution.pair,
      data_assumptions: assumptions.join('; '),
      data_source: figure.sources.join('; '),
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
  return typeof cell === 'string' ? words(cell) : exportNumber(cell, kind)
}

function words(text: string): string {
  return escapeFormula(plainSpaces(text))
}
