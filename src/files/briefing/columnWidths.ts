import { textWidth } from '#charts/look/textWidth.ts'
import type { PrintedTable } from './printedTable.ts'

/** Added to each column, so that one just wide enough does not wrap because of a rounding error. */
const SLACK = 1
/** Width of bold type relative to regular type, and of wide substitutes relative to the usual typeface. */
const BOLDER = 1.1
const SUBSTITUTE = 1.14

type Cells = Pick<PrintedTable, 'head' | 'rows'>

/** Halves the interval of possible caps to a millionth. */
const BISECTIONS = 20

/**
 * Computes column widths that together fill `room`: columns whose cells fit on one line get that
 * width, the others share the remaining room, none narrower than its longest word. `size` is the type
 * size; all lengths are in its unit.
 */
export function columnWidths(
  { head, rows }: PrintedTable,
  room: number,
  size: number,
  padding: number,
): readonly number[] {
  const columns = head.map((_, index) => rows.map((row) => row[index] ?? ''))
  const minima = leastWidths({ head, rows }, size, padding)
  // A header may wrap to two lines, since it is longer than the numbers below it.
  const natural = columns.map((cells, index) => {
    const content = Math.max(widest(cells, size), textWidth(head[index] ?? '', size) / 2)
    return Math.max(content + padding + SLACK, minima[index] ?? 0)
  })
  const capped = (cap: number) =>
    natural.map((width, index) => Math.min(width, Math.max(cap, minima[index] ?? 0)))
  const widths = capped(largestCap(capped, room))
  const total = sum(widths)
  return widths.map((width) => (width * room) / total)
}

/** Returns the least width of a table in which no word breaks. */
export function leastWidth(table: Cells, size: number, padding: number): number {
  return sum(leastWidths(table, size, padding))
}

/** Returns the width of the longest word of each column. */
function leastWidths({ head, rows }: Cells, size: number, padding: number): readonly number[] {
  return head.map((label, index) => {
    const cells = rows.flatMap((row) => (row[index] ?? '').split(/[ -]/))
    // Bold type is wider.
    const longest = Math.max(widest(cells, size), widest(label.split(/[ -]/), size) * BOLDER)
    return longest * SUBSTITUTE + padding + SLACK
  })
}

/** Finds the largest cap on column widths with which all columns fit, by bisection. */
function largestCap(capped: (cap: number) => readonly number[], room: number): number {
  let [low, high] = [0, room]
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2
    if (sum(capped(middle)) <= room) low = middle
    else high = middle
  }
  return low
}

function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
