import type { Cell, ColumnKind } from '#charts/table.ts'

/** The number itself, without the dust of binary fractions: US dollars to the cent. */
export function exact(cell: Cell, kind: ColumnKind): Cell {
  if (typeof cell !== 'number') return cell
  return Number(kind === 'usd' ? cell.toFixed(2) : cell.toPrecision(12))
}
