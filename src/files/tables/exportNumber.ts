import type { TableCell, ColumnKind } from '#charts/frame/table.ts'

/**
 * Rounds a number just enough to remove errors of binary fractions: US dollars to the cent. Other
 * cells are unchanged, except that an empty text in a column of another kind becomes `null`.
 */
export function exportNumber(cell: TableCell, kind: ColumnKind): TableCell {
  if (typeof cell !== 'number') return cell === '' && kind !== 'text' ? null : cell
  return Number(kind === 'usd' ? cell.toFixed(2) : cell.toPrecision(12))
}
