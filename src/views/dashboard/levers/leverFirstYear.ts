import type { DashboardState } from '#analysis/dashboardState.ts'

/** The first year that a plan made with these figures can still begin in. */
export function leverFirstYear({ pair, chosen }: Pick<DashboardState, 'pair' | 'chosen'>): number {
  return Math.max(chosen.outcome.base.year, Number(pair.vintage.slice(0, 4))) + 1
}
