import type { Cell, Column, Table } from '#charts/table.ts'

const BREAKING = /[",\r\n]/
const FORMULA = /^[=+@\t\r]|^-(?![\d.])/

/** RFC 4180 with the column keys as header; a gap is an empty field, and no cell is a formula. */
export function tableCsv({ columns, rows }: Table): string {
  const head = columns.map(({ key }) => key)
  const body = rows.map(({ cells }) =>
    columns.map((column, index) => exact(cells[index] ?? null, column)),
  )
  return [head, ...body].map((cells) => `${cells.map(field).join(',')}\r\n`).join('')
}

function field(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  const safe = FORMULA.test(text) ? `'${text}` : text
  return BREAKING.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The number itself, without the dust of binary fractions: US dollars to the cent. */
function exact(cell: Cell, { kind }: Column): Cell {
  if (typeof cell !== 'number') return cell
  return Number(kind === 'usd' ? cell.toFixed(2) : cell.toPrecision(12))
}
