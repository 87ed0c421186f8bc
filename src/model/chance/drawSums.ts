import type { Usd } from '#model/units.ts'

/** A series in one year: its line, and what chance multiplies it by in each path. */
export type PathGroup = Readonly<{ line: Usd; factors: Float32Array }>

/** How many strands one pass takes in; each pass less reads and writes the sums once less. */
const TOGETHER = 4

/** Adds up line × factor over the strands, path by path. */
export function addLines(into: Float32Array, strands: readonly PathGroup[]): void {
  for (let first = 0; first < strands.length; first += TOGETHER) {
    const [a, b, c, d] = fourOf(strands, first, into)
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

/** The same times `ratios`, path by path. */
export function addMovedLines(
  into: Float32Array,
  strands: readonly PathGroup[],
  ratios: Float32Array,
): void {
  for (let first = 0; first < strands.length; first += TOGETHER) {
    const [a, b, c, d] = fourOf(strands, first, into)
    for (let path = 0; path < into.length; path += 1) {
      const sum =
        a.line * (a.factors[path] ?? 0) +
        b.line * (b.factors[path] ?? 0) +
        c.line * (c.factors[path] ?? 0) +
        d.line * (d.factors[path] ?? 0)
      into[path] = (into[path] ?? 0) + sum * (ratios[path] ?? 0)
    }
  }
}

/** Four strands from `first` on; where there are fewer, the rest weighs nothing. */
function fourOf(
  strands: readonly PathGroup[],
  first: number,
  spare: Float32Array,
): readonly [PathGroup, PathGroup, PathGroup, PathGroup] {
  const at = (index: number) => strands[first + index] ?? { line: 0, factors: spare }
  return [at(0), at(1), at(2), at(3)]
}
