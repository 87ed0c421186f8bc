import type { ViewState } from '#analysis/viewState.ts'

/** The earliest year a lever can start: after the base year and after the release of the data. */
export function leverFirstYear({ pair, chosen }: Pick<ViewState, 'pair' | 'chosen'>): number {
  return Math.max(chosen.outcome.base.year, Number(pair.vintage.slice(0, 4))) + 1
}
