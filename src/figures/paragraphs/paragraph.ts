import { printCell } from '#charts/frame/printCell.ts'
import type { Row, Table } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import { tableIndex } from './tableIndex.ts'

/**
 * A stretch of a paragraph: words as they were written, a value of the figure's table, or a gap where
 * the table has none. `from` says which cell stands there.
 */
export type Piece =
  | Readonly<{ kind: 'words'; text: string }>
  | Readonly<{ kind: 'value' | 'gap'; text: string; from: string }>

/** A cell as a paragraph names it: `{{2028 · total}}`; a bar does for those who cannot type the dot. */
const TOKEN = /\{\{([^{}·|]*)[·|]([^{}·|]*)\}\}/

/** The columns that tell a reader which row this is, the best first. */
const NAMING = ['period', 'due']

/**
 * The words of a paragraph with a value of the table in place of every token, and a gap that says
 * what to look for where the table has none. Never throws, whatever was typed.
 */
export function filledIn(template: string, table: Table, text: Text): string {
  return piecesOf(template, table, text)
    .map((piece) => piece.text)
    .join('')
}

/** The same, cut into words, values and gaps. */
export function piecesOf(template: string, table: Table, text: Text): readonly Piece[] {
  // Words, row and column take turns.
  const parts = template.split(TOKEN)
  return parts.flatMap((part, index): Piece[] => {
    if (index % 3 === 1) return [valueAt(table, part.trim(), parts[index + 1]?.trim() ?? '', text)]
    return index % 3 === 0 && part !== '' ? [{ kind: 'words', text: part }] : []
  })
}

/** The token for a cell. */
export function tokenFor(table: Table, row: Row, column: string): string {
  return `{{${tableIndex(table).keyOf(row)} · ${column}}}`
}

function valueAt(table: Table, rowKey: string, columnKey: string, text: Text): Piece {
  const { t } = text
  const place = table.columns.findIndex(({ key }) => key === columnKey)
  const column = table.columns[place]
  const row = tableIndex(table).rowFor(rowKey)
  const what = column?.label ?? columnKey
  const period = row ? nameOf(table, row, text) : rowKey
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

function nameOf({ columns }: Table, { cells }: Row, text: Text): string {
  const places = NAMING.map((name) => columns.findIndex(({ key }) => key === name))
  const place = places.find((one) => one >= 0) ?? 0
  return printCell(cells[place] ?? null, columns[place]?.kind ?? 'text', text)
}
