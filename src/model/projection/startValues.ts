import type { Base } from './baseline.ts'
import type { Usd } from '#model/units.ts'

/**
 * Computes what each cell of the base (one category of one flow) starts from, in the order of the
 * cells, in current US dollars: its own value, or its share of `start` where a start is set:
 * value / total × start.
 *
 * A base of 0 has no shares, so each of its cells starts from an equal part.
 */
export function startValues({ cells, total }: Base, start: Usd | null): Usd[] {
  if (start === null) return cells.map(({ value }) => value)
  return cells.map(({ value }) => (total > 0 ? (value / total) * start : start / cells.length))
}
