import { printCell } from '#charts/frame/printCell.ts'
import type { Row, Table } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import { tableIndex } from './tableIndex.ts'

/**
 * A piece of a filled template: literal words, the value of a table cell in place of a token, or a gap
 * where the cell does not exist. `from` describes the cell, for a tooltip.
 */
export type TemplatePiece =
  | Readonly<{ kind: 'words'; text: string }>
  | Readonly<{ kind: 'value' | 'gap'; text: string; from: string }>

/** A reference to a cell by row and column: `{{2028 · total}}` or `{{2028 | total}}`. */
const TOKEN = /\{\{([^{}·|]*)[·|]([^{}·|]*)\}\}/

/** The keys of columns that can label a row, in order of preference. */
const LABEL_COLUMNS = ['period', 'due']

/**
 * Replaces every token of a template by its value, or by words that say which value is missing.
 * Never throws, also for malformed templates.
 */
export function fillTemplate(template: string, table: Table, text: Text): string {
  return templatePieces(template, table, text)
    .map((piece) => piece.text)
    .join('')
}

/** Fills a template and returns its pieces, so that values and gaps can be highlighted. */
export function templatePieces(
  template: string,
  table: Table,
  text: Text,
): readonly TemplatePiece[] {
  // `split` with two groups returns words, row key, column key, words, row key …
  const parts = template.split(TOKEN)
  return parts.flatMap((part, index): TemplatePiece[] => {
    if (index % 3 === 1) return [valueAt(table, part.trim(), parts[index + 1]?.trim() ?? '', text)]
    return index % 3 === 0 && part !== '' ? [{ kind: 'words', text: part }] : []
  })
}

/** Returns the token for the cell of a row in the column with this key. */
export function tokenFor(table: Table, row: Row, column: string): string {
  return `{{${tableIndex(table).keyOf(row)} · ${column}}}`
}

function valueAt(table: Table, rowKey: string, columnKey: string, text: Text): TemplatePiece {
  const { t } = text
  const columnIndex = table.columns.findIndex(({ key }) => key === columnKey)
  const column = table.columns[columnIndex]
  const row = tableIndex(table).rowFor(rowKey)
  const what = column?.label ?? columnKey
  const period = row ? rowLabel(table, row, text) : rowKey
  const cell = row?.cells[columnIndex] ?? ''
  if (!column || cell === '') {
    const gap = t('brief.gap', { what: t('brief.cell', { what, period }) })
    return { kind: 'gap', text: gap, from: t('brief.gapFrom', { caption: table.caption }) }
  }
  return {
    kind: 'value',
    text: printCell(cell, column.kind, text),
    from: t('brief.valueFrom', { what, period, caption: table.caption }),
  }
}

function rowLabel({ columns }: Table, { cells }: Row, text: Text): string {
  const candidates = LABEL_COLUMNS.map((name) => columns.findIndex(({ key }) => key === name))
  const index = candidates.find((candidate) => candidate >= 0) ?? 0
  return printCell(cells[index] ?? null, columns[index]?.kind ?? 'text', text)
}
