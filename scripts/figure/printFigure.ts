import Papa from 'papaparse'
import { printCell } from '#charts/printCell.ts'
import type { Cell, Column, ColumnKind } from '#charts/table.ts'
import type { Figure } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'

export const FORMATS = ['csv', 'json', 'md'] as const

export type Format = (typeof FORMATS)[number]

/** What every printing names besides the figure: which figures, and how to see it again. */
type Imprint = Readonly<{ vintage: string; link: string }>

const UNITS: Readonly<Partial<Record<ColumnKind, string>>> = {
  usd: 'US$',
  percent: 'fraction',
  ratio: 'ratio',
  year: 'Gregorian year in which the period begins',
}

/** True for a format that figures can be printed in. */
export function isFormat(name: string): name is Format {
  return FORMATS.some((format) => format === name)
}

/** The figure as text in `format`, ending with a line break. */
export function printFigure(format: Format, figure: Figure, imprint: Imprint, text: Text): string {
  switch (format) {
    case 'csv':
      return asCsv(figure)
    case 'json':
      return asJson(figure, imprint)
    case 'md':
      return asMarkdown(figure, imprint, text)
  }
}

/** RFC 4180 with the column keys as header; a gap is an empty field, and no cell is a formula. */
function asCsv({ table }: Figure): string {
  const fields = table.columns.map(({ key }) => key)
  const rows = table.rows.map(({ cells }) =>
    cells.map((cell, index) => exact(cell, table.columns[index])),
  )
  return `${Papa.unparse({ fields, data: rows }, { newline: '\n', escapeFormulae: /^[=+@\t\r]|^-(?![\d.])/ })}\n`
}

function asJson(
  { id, title, sentence, caveats, sources, table }: Figure,
  imprint: Imprint,
): string {
  const { columns } = table
  const rows = table.rows.map(({ cells }) =>
    Object.fromEntries(
      columns.map((column, index) => [column.key, exact(cells[index] ?? null, column)]),
    ),
  )
  const printed = {
    figure: id,
    title,
    sentence,
    caveats,
    sources,
    ...imprint,
    columns: columns.map(({ key, label, kind }) => ({ key, label, unit: UNITS[kind] ?? null })),
    rows,
  }
  return `${JSON.stringify(printed, null, 2)}\n`
}

function asMarkdown(figure: Figure, { vintage, link }: Imprint, text: Text): string {
  const { columns, rows } = figure.table
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const sources = text.t('figure.sources', { sources: text.list(figure.sources) })
  return [
    `## ${figure.title}`,
    figure.sentence,
    [
      line(columns.map(({ label }) => label)),
      line(columns.map(({ kind }) => (kind === 'text' || kind === 'status' ? '---' : '---:'))),
      ...rows.map(({ cells }) =>
        line(columns.map(({ kind }, index) => printCell(cells[index] ?? null, kind, text))),
      ),
    ].join('\n'),
    ...figure.caveats,
    sources,
    text.t('figure.imprint', { vintage: text.date(vintage), link: `?${link}` }),
    '',
  ].join('\n\n')
}

/** The number itself, without the dust of binary fractions: US dollars to the cent. */
function exact(cell: Cell, column: Column | undefined): Cell {
  if (typeof cell !== 'number') return cell
  return Number(column?.kind === 'usd' ? cell.toFixed(2) : cell.toPrecision(12))
}
