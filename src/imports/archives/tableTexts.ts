import Papa from 'papaparse'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import type { Cell } from '#imports/checks/cell.ts'
import type { Resource } from '#imports/checks/descriptor.ts'
import { camelCase } from '#imports/checks/entries.ts'
import type { TableName } from '#imports/checks/facts.ts'
import { packageRows } from './packageRows.ts'

/** Writes the tables of a package as CSV, each with the name of its file. */
export function tableTexts(
  own: OwnPackage,
  resources: readonly Resource[],
): (readonly [path: string, csv: string])[] {
  const rows = packageRows(own)
  return resources.map(({ name, path, schema: { fields } }) => {
    const records = rows[name as TableName].map((row) => {
      const cells: Readonly<Record<string, Cell | undefined>> = row
      return fields.map((field) => cellText(cells[camelCase(field.name)], field.delimiter ?? ' '))
    })
    const header = fields.map((field) => field.name)
    return [path, `${Papa.unparse([header, ...records], { newline: '\n' })}\n`]
  })
}

function cellText(cell: Cell | undefined, delimiter: string): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return plainNumber(cell)
  return typeof cell === 'object' ? cell.join(delimiter) : String(cell)
}

/** A number without an exponent, digit by digit as JavaScript writes it. */
function plainNumber(value: number): string {
  const [digits = '', exponent] = String(value).split('e')
  if (exponent === undefined) return digits
  const [whole = '', decimals = ''] = digits.replace('-', '').split('.')
  const point = whole.length + Number(exponent)
  const all = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${decimals}`
  const before = Math.max(1, point)
  const padded = all.padEnd(before, '0')
  const rest = padded.slice(before)
  return `${value < 0 ? '-' : ''}${padded.slice(0, before)}${rest === '' ? '' : `.${rest}`}`
}
