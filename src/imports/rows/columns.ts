import { folded } from './folded.ts'
import { rowFault } from './rowFault.ts'
import type { RowFault } from './tradeRow.ts'

/** The columns of a table by the plain words of their names. */
export type Columns = ReadonlyMap<string, number>

/**
 * The words of a column's name, whatever stands between them: `Trade Value (US$)` and R's
 * `Trade.Value..US..` are both `trade value us`, `2nd Partner` and `X2nd.Partner` both `2nd partner`.
 */
export function plainName(name: string): string {
  return folded(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^x(?=\d)/, '')
}

/** Names for programs as words: `value_usd`, `valueUSD`. */
export function spaced(names: string): string {
  return names.replaceAll('_', ' ').replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
}

/** Returns where each column of a header stands; of two alike the first. */
export function headerColumns(header: readonly string[]): Columns {
  const names = header.map((name, index) => [plainName(name), index] as const)
  return new Map(names.toReversed())
}

/** Returns the index of the first of several names that a header holds; −1 without any. */
export function columnNamed(columns: Columns, ...names: readonly string[]): number {
  const name = names.find((each) => columns.has(each))
  return name === undefined ? -1 : (columns.get(name) ?? -1)
}

/** Returns the fault of a record that is no whole row: too few cells, or more than the header names. */
export function cellsFault(
  record: readonly string[],
  header: readonly string[],
  line: number,
): RowFault | null {
  if (record.length === header.length) return null
  // A comma at the end of each line is one empty cell more.
  const isWhole = record.length > header.length
  if (isWhole && record.slice(header.length).every((cell) => cell === '')) return null
  return rowFault(line, 'fields', '', `${record.length} / ${header.length}`)
}
