import type { Draws } from './bands.ts'
import type { Share, Usd, Year } from '#model/units.ts'

/**
 * The share of paths that are at or above the target in a year (`at`), or have been by then (`by`).
 */
export type TargetChance = Readonly<{ year: Year; at: Share; by: Share }>

/** Draws are kept in numbers of seven digits; a target that is missed by less is reached. */
const ROUNDING = 1e-6

/**
 * Computes the share of draws that are at or above the target in each year, and that have reached
 * it in that year or an earlier one. With 10,000 draws a share of a half is accurate to about one
 * point.
 *
 * @param shifts the factors that move each year's median onto the line; see `bandsOf`
 */
export function chanceOf(
  { firstYear, years, paths, values }: Draws,
  shifts: readonly number[],
  target: Usd,
): readonly TargetChance[] {
  const reached = new Uint8Array(paths)
  return Array.from({ length: years + 1 }, (_, index) => {
    const needed = (target / (shifts[index] ?? 1)) * (1 - ROUNDING)
    const year = values.subarray(index * paths, (index + 1) * paths)
    const { at, by } = countYear(year, needed, reached)
    return { year: firstYear + index, at: at / paths, by: by / paths }
  })
}

/**
 * Counts the paths of one year, without branches: for draws around the target, branch prediction
 * would fail half the time.
 */
function countYear(
  year: Float32Array,
  needed: Usd,
  reached: Uint8Array,
): Readonly<{ at: number; by: number }> {
  let at = 0
  let by = 0
  for (let path = 0; path < year.length; path += 1) {
    const hit = Number((year[path] ?? 0) >= needed)
    const hasReached = (reached[path] ?? 0) | hit
    reached[path] = hasReached
    at += hit
    by += hasReached
  }
  return { at, by }
}
