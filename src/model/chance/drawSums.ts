import type { Usd } from '#model/units.ts'

/** A series in one year: its deterministic value, and its random factor in each path. */
export type PathGroup = Readonly<{ line: Usd; factors: Float32Array }>

/** How many series one pass adds; fewer passes read and write the sums less often. */
const TOGETHER = 4

/** Adds line × factor over the series, path by path. */
export function addLines(into: Float32Array, groups: readonly PathGroup[]): void {
  for (let first = 0; first < groups.length; first += TOGETHER) {
    const [a, b, c, d] = fourOf(groups, first, into)
    for (let path = 0; path < into.length; path += 1) {
      into[path] =
        (into[path] ?? 0) +
        a.line * (a.factors[path] ?? 0) +
        b.line * (b.factors[path] ?? 0) +
        c.line * (c.factors[path] ?? 0) +
        d.line * (d.factors[path] ?? 0)
    }
  }
}

/** Adds line × factor × e^log over the series, path by path. */
export function addMovedLines(
  into: Float32Array,
  groups: readonly PathGroup[],
  logs: Float32Array,
): void {
  for (let first = 0; first < groups.length; first += TOGETHER) {
    const [a, b, c, d] = fourOf(groups, first, into)
    for (let path = 0; path < into.length; path += 1) {
      const sum =
        a.line * (a.factors[path] ?? 0) +
        b.line * (b.factors[path] ?? 0) +
        c.line * (c.factors[path] ?? 0) +
        d.line * (d.factors[path] ?? 0)
      into[path] = (into[path] ?? 0) + sum * Math.exp(logs[path] ?? 0)
    }
  }
}

/** Adds value × factor, path by path. */
export function addScaled(into: Float32Array, values: Float32Array, factor: number): void {
  for (let path = 0; path < into.length; path += 1) {
    into[path] = (into[path] ?? 0) + (values[path] ?? 0) * factor
  }
}

/** Computes the variance over all paths. */
export function variance(values: Float32Array): number {
  let [sum, squares] = [0, 0]
  for (let path = 0; path < values.length; path += 1) {
    const value = values[path] ?? 0
    sum += value
    squares += value ** 2
  }
  return squares / values.length - (sum / values.length) ** 2
}

/** Returns four series from index `first` on, padded with series of value 0. */
function fourOf(
  groups: readonly PathGroup[],
  first: number,
  spare: Float32Array,
): readonly [PathGroup, PathGroup, PathGroup, PathGroup] {
  const at = (index: number) => groups[first + index] ?? { line: 0, factors: spare }
  return [at(0), at(1), at(2), at(3)]
}
