import { linearScale, niceScale, type NiceScale } from './niceScale.ts'

/** Round numbers of each power of ten. */
const ROUND = [1, 2, 5]
/** Most ticks of a logarithmic axis; where there are more round numbers, only powers of ten have one. */
const MOST_LOG_TICKS = 9

/**
 * Largest ratio of the axis to the values that it must hold, so that the end of a wide band does not
 * flatten them.
 */
const TALLEST_OVER_HELD = 4

/** The values that an axis holds; the ends of a band only as far as they leave the others legible. */
export type HeldValues = Readonly<{ values: readonly number[]; band: readonly number[] }>

/**
 * Returns the scale of a value axis that holds all `values`, and the band where it is at most
 * {@link TALLEST_OVER_HELD} times as high. A logarithmic one holds everything above zero.
 */
export function valueScale({ values, band }: HeldValues, isLog: boolean): NiceScale {
  if (isLog) return logScale([...values, ...band])

  const highest = Math.max(0, ...values)
  const bandEnd = Math.min(Math.max(0, ...band), highest * TALLEST_OVER_HELD)
  return niceScale(Math.min(0, ...values), Math.max(highest, bandEnd))
}

/** Returns the shortest logarithmic scale between round numbers that spans the values above zero. */
function logScale(values: readonly number[]): NiceScale {
  const positive = values.filter((value) => value > 0)
  const [low, high] = positive.length > 0 ? [Math.min(...positive), Math.max(...positive)] : [1, 1]
  const [from, to] = [Math.floor(Math.log10(low)), Math.floor(Math.log10(high)) + 1]
  const powers = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const round = powers.flatMap((power) => ROUND.map((factor) => Number(`${factor}e${power}`)))
  const min = round.findLast((value) => value <= low) ?? low
  const max = round.find((value) => value >= high && value > min) ?? high

  const inside = round.filter((value) => value >= min && value <= max)
  if (inside.length <= MOST_LOG_TICKS) return { min, max, ticks: inside, isLog: true }
  const step = Math.ceil(powers.length / MOST_LOG_TICKS)
  const ticks = powers
    .filter((power) => power % step === 0)
    .map((power) => Number(`1e${power}`))
    .filter((value) => value >= min && value <= max)
  return { min, max, ticks, isLog: true }
}

/**
 * Maps the values of a scale onto `range`, the positions of its ends. On a logarithmic scale, zero is
 * infinitely far away, and so are values below it.
 */
export function positionOn(
  { min, max, isLog }: NiceScale,
  range: readonly [number, number],
): (value: number) => number {
  if (!isLog) return linearScale([min, max], range)

  const position = linearScale([Math.log(min), Math.log(max)], range)
  return (value) => position(Math.log(Math.max(0, value)))
}
