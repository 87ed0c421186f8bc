import type { ColumnKind } from '#charts/frame/table.ts'

/** A number or the result of a formula, in the format of its kind; an empty text has no number. */
export type GridNumber = Readonly<{
  kind: ColumnKind
  value: number | ''
  /** Without its equals sign; in English notation. */
  formula?: string
}>

/** Rows of a spreadsheet from its first cell on. */
export type Grid = readonly (readonly (string | GridNumber)[])[]

/** Rows as they are typed or pasted: text, unformatted numbers, and formulas after an equals sign. */
export function typedCells(grid: Grid): (string | number)[][] {
  return grid.map((cells) =>
    cells.map((cell) => {
      if (typeof cell === 'string') return cell
      return cell.formula === undefined ? cell.value : `=${cell.formula}`
    }),
  )
}
