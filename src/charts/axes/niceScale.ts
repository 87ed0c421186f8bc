/** Domain and ticks of an axis in round steps; values are spaced by their logarithm where `isLog`. */
export type NiceScale = Readonly<{
  min: number
  max: number
  ticks: readonly number[]
  isLog?: true
}>

/** Distances between ticks, times a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10]
const MOST_TICKS = 6

/**
 * A minimum above minus this fraction of the maximum counts as 0: its bar would be thinner than a
 * line.
 */
const NEGLIGIBLE = 0.01

/** Returns the shortest scale in round steps that spans `min` to `max` and includes zero. */
export function niceScale(min: number, max: number): NiceScale {
  const high = Math.max(0, max)
  const low = -min < high * NEGLIGIBLE ? 0 : min
  const top = high > low ? high : 1
  const span = top - low
  const magnitude = 10 ** Math.floor(Math.log10(span / MOST_TICKS))
  const step = magnitude * (STEPS.find((factor) => span / (factor * magnitude) <= MOST_TICKS) ?? 10)

  const [first, last] = [Math.floor(low / step), Math.ceil(top / step)]
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
  return { min: first * step, max: last * step, ticks }
}

/** Maps `domain` linearly onto `range`, as D3's `scaleLinear` does. */
export function linearScale(
  [first, last]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => start + ((value - first) / (last - first)) * (end - start)
}

/** Returns at most about `most` round years from `from` to `to`, in steps of 1, 2, 5, 10, 20 or 50. */
export function yearTicks(from: number, to: number, most = 9): number[] {
  const step = [1, 2, 5, 10, 20].find((years) => (to - from) / years <= most) ?? 50
  const first = Math.ceil(from / step) * step
  const ticks = []
  for (let year = first; year <= to; year += step) ticks.push(year)
  return ticks
}
