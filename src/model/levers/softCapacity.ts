import type { Usd } from '#model/units.ts'

/** The exponent p: the larger, the sharper the bend at the capacity. */
const SHARPNESS = 6

/**
 * Computes the trade that passes a capacity constraint: value × (1 + (value / capacity)^p)^(−1/p),
 * p = 6.
 *
 * Far below the capacity everything passes, far above it the capacity; in between it bends without
 * a corner, so that every slider still changes something. At the capacity itself 89 % passes.
 */
export function softCapacity(value: Usd, capacity: Usd): Usd {
  if (value <= 0 || capacity <= 0) return 0
  const [large, small] = value > capacity ? [value, capacity] : [capacity, value]
  // The same formula from its larger side, so that no power overflows.
  return small * (1 + (small / large) ** SHARPNESS) ** (-1 / SHARPNESS)
}
