import { textWidth } from '#charts/look/textWidth.ts'
import type { PrintedTable } from './printedTable.ts'

/** A column that is just wide enough must not wrap because of a rounding error. */
const SLACK = 1

/**
 * Column widths that together fill `room`: columns that fit on one line get that width, the others
 * share the rest, none narrower than its longest word. All in the unit of `size`.
 */
export function columnWidths(
  { head, rows }: PrintedTable,
  room: number,
  size: number,
  padding: number,
): readonly number[] {
  const columns = head.map((_, index) => rows.map((row) => row[index] ?? ''))
  const least = columns.map((cells, index) => {
    const words = [head[index] ?? '', ...cells].flatMap((cell) => cell.split(/[ -]/))
    return widest(words, size) + padding + SLACK
  })
  // A header may wrap to two lines, since it is longer than the numbers below it.
  const wanted = columns.map((cells, index) => {
    const content = Math.max(widest(cells, size), textWidth(head[index] ?? '', size) / 2)
    return Math.max(content + padding + SLACK, least[index] ?? 0)
  })
  const capped = (cap: number) =>
    wanted.map((width, index) => Math.min(width, Math.max(cap, least[index] ?? 0)))
  const widths = capped(largestCap(capped, room))
  const total = sum(widths)
  return widths.map((width) => (width * room) / total)
}

/** The largest cap on column widths with which all columns fit, by bisection. */
function largestCap(capped: (cap: number) => readonly number[], room: number): number {
  let [low, high] = [0, room]
  for (let step = 0; step < 20; step += 1) {
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
