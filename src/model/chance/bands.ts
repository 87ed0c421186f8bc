import type { Usd, Year } from '#model/units.ts'

/** The 50 %, 80 % and 95 % intervals of the simulated totals of one year, and their median. */
export type Band = Readonly<{
  year: Year
  p2: Usd
  p10: Usd
  p25: Usd
  p50: Usd
  p75: Usd
  p90: Usd
  p97: Usd
}>

/** Totals of the simulated paths: `values[year × paths + path]`, from the base year on. */
export type Draws = Readonly<{
  firstYear: Year
  years: number
  paths: number
  values: Float32Array
}>

/**
 * The bands, and for each year the factor that scales the draws so that their median is on the
 * line.
 */
export type Bands = Readonly<{ bands: readonly Band[]; shifts: readonly number[] }>

/** The probabilities of a band's ends; `p2` and `p97` are 2.5 % and 97.5 %. */
const PROBABILITIES = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const

/** The number of bins of a histogram. */
const BINS = 1024

/**
 * Computes the quantiles of the draws, year by year, from a histogram of 1,024 bins of r / (1 + r),
 * where r is the draw divided by the line: bins are half a per cent wide around the line, and none
 * is open at an end. Within a bin, draws are interpolated linearly.
 *
 * All quantiles are scaled so that the median lies on the line: the median of a sum of skewed
 * variables lies slightly above the sum of their medians, which is an artefact.
 *
 * @param line the deterministic total, one value a year
 */
export function bandsOf(draws: Draws, line: readonly Usd[]): Bands {
  const years = line.slice(0, draws.years + 1).map((central, index) => {
    const ratios = quantiles(draws, index, central)
    // A line below the smallest number that draws can hold has none but zeros.
    const shift = 1 / (ratios[3] || 1)
    const [p2, p10, p25, , p75, p90, p97] = ratios.map((ratio) => ratio * shift * central)
    const at = (value: number | undefined) => value ?? central
    const year = draws.firstYear + index
    return {
      shift,
      band: {
        year,
        p2: at(p2),
        p10: at(p10),
        p25: at(p25),
        p50: central,
        p75: at(p75),
        p90: at(p90),
        p97: at(p97),
      },
    }
  })
  return { bands: years.map(({ band }) => band), shifts: years.map(({ shift }) => shift) }
}

/**
 * Computes the quantiles of one year's draws divided by the line; 1 where the line is not positive.
 */
function quantiles({ paths, values }: Draws, index: number, central: Usd): readonly number[] {
  if (central <= 0) return PROBABILITIES.map(() => 1)
  const year = values.subarray(index * paths, (index + 1) * paths)
  const [first = 0] = year
  // In the base year all draws are the same, of which bins would make a small interval.
  if (year.every((value) => value === first)) return PROBABILITIES.map(() => first / central)
  const counts = new Uint32Array(BINS + 1)
  for (let path = 0; path < paths; path += 1) {
    const value = year[path] ?? 0
    const bin = ((value / (value + central)) * BINS) | 0
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return PROBABILITIES.map((probability) => quantile(counts, probability * paths))
}

/** Finds the ratio below which `rank` of the draws lie. */
function quantile(counts: Uint32Array, rank: number): number {
  let passed = 0
  for (let bin = 0; bin < BINS; bin += 1) {
    const count = counts[bin] ?? 0
    if (passed + count >= rank) {
      const part = (bin + (rank - passed) / count) / BINS
      return part < 1 ? part / (1 - part) : BINS
    }
    passed += count
  }
  return BINS
}
