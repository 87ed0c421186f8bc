import type { Series, SourceId } from '#model/series.ts'
import type { RatePerYear, Usd, Year } from '#model/units.ts'

/** The growth of one year on the year before, as one source counted both. */
export type YearlyGrowth = Readonly<{ source: SourceId; year: Year; growth: RatePerYear }>

/** What was counted, or follows from it; no claim, estimate or contested figure. */
const COUNTED = new Set(['reported', 'preliminary', 'derived'])

/**
 * Finds the fastest growth between two consecutive years of one series: after / before − 1. The
 * earlier year is at least `floor`, since next to nothing doubles easily.
 *
 * @returns `null` where no series rises between two such years.
 */
export function fastestGrowth(all: readonly Series[], floor: Usd): YearlyGrowth | null {
  const rises = all.flatMap(({ source, points }) =>
    points.flatMap(({ year, value, status }, index): YearlyGrowth[] => {
      const before = points[index - 1]
      if (!before || before.value === null || value === null || year !== before.year + 1) return []
      const isCounted = COUNTED.has(status) && COUNTED.has(before.status)
      if (!isCounted || before.value < floor || value <= before.value) return []
      return [{ source, year, growth: value / before.value - 1 }]
    }),
  )
  return rises.toSorted((a, b) => b.growth - a.growth)[0] ?? null
}
