import type { TableCell } from '#charts/frame/table.ts'
import type { FigureId } from '#figures/catalogue.ts'
import { figureFor, real } from './packages.ts'

/** The cells of one column of a figure's table, `null` where it has no such column. */
export function cells(id: FigureId, link: string, key: string, files = real): TableCell[] {
  const { table } = figureFor(files, id, link)
  const place = table.columns.findIndex((column) => column.key === key)
  return table.rows.map((row) => row.cells[place] ?? null)
}

/** The shares of paths that have reached the target, year by year. */
export const shares = (link: string) => cells('chance', link, 'by').map(Number)
