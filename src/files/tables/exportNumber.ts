import type { TableCell, ColumnKind } from '#charts/frame/table.ts'

/**
 * The number without rounding errors of binary fractions; US dollars to the cent. A column of
 * numbers holds `null` rather than an empty text.
 */
export function exportNumber(cell: TableCell, kind: ColumnKind): TableCell {
  if (typeof cell !== 'number') return cell === '' && kind !== 'text' ? null : cell
  return Number(kind === 'usd' ? cell.toFixed(2) : cell.toPrecision(12))
}
