import { printCell } from '#charts/frame/printCell.ts'
import type { Row, Table } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import { tableIndex } from './tableIndex.ts'

/**
 * A piece of a template after its tokens are replaced: words as written, a value of the table, or a
 * gap where the table has none. `from` describes the cell, for a tooltip.
 */
export type TemplatePiece =
  | Readonly<{ kind: 'words'; text: string }>
  | Readonly<{ kind: 'value' | 'gap'; text: string; from: string }>

/** A reference to a cell by row and column: `{{2028 · total}}` or `{{2028 | total}}`. */
const TOKEN = /\{\{([^{}·|]*)[·|]([^{}·|]*)\}\}/

/** The keys of columns that can label a row, in order of preference. */
const LABEL_COLUMNS = ['period', 'due']

/**
 * The template with every token replaced by its value, or by a gap that says which value is missing.
 * Never throws, whatever was typed.
 */
export function fillTemplate(template: string, table: Table, text: Text): string {
  return templatePieces(template, table, text)
    .map((piece) => piece.text)
    .join('')
}

/** The filled template as pieces, so that values and gaps can be marked. */
export function templatePieces(
  template: string,
  table: Table,
  text: Text,
): readonly TemplatePiece[] {
  // `split` returns words, row key and column key in turn.
  const parts = template.split(TOKEN)
  return parts.flatMap((part, index): TemplatePiece[] => {
    if (index % 3 === 1) return [valueAt(table, part.trim(), parts[index + 1]?.trim() ?? '', text)]
    return index % 3 === 0 && part !== '' ? [{ kind: 'words', text: part }] : []
  })
}

/** The token for the cell of a row in the column with this key. */
export function tokenFor(table: Table, row: Row, column: string): string {
  return `{{${tableIndex(table).keyOf(row)} · ${column}}}`
}

function valueAt(table: Table, rowKey: string, columnKey: string, text: Text): TemplatePiece {
  const { t } = text
  const place = table.columns.findIndex(({ key }) => key === columnKey)
  const column = table.columns[place]
  const row = tableIndex(table).rowFor(rowKey)
  const what = column?.label ?? columnKey
  const period = row ? rowLabel(table, row, text) : rowKey
  const cell = row?.cells[place] ?? ''
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
  const places = LABEL_COLUMNS.map((name) => columns.findIndex(({ key }) => key === name))
  const place = places.find((one) => one >= 0) ?? 0
  return printCell(cells[place] ?? null, columns[place]?.kind ?? 'text', text)
}
