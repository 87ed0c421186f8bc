import type { RowFault } from './tradeRow.ts'

/** How much of a cell is shown. */
const SHOWN = 80

/** Names what could not be read, and where. */
export function rowFault(
  line: number,
  fault: RowFault['fault'],
  field: string,
  found: string,
): RowFault {
  return { line, fault, field, found: ownText(found.slice(0, SHOWN)) }
}

/**
 * Returns a text of its own: engines keep a cell as a slice of the megabyte it was cut from, and so
 * the whole megabyte as long as the cell.
 */
export function ownText(slice: string): string {
  return ` ${slice}`.slice(1)
}
