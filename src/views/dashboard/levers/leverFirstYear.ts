import type { ViewState } from '#analysis/viewState.ts'

/** The first year that a plan made with these figures can still begin in. */
export function leverFirstYear({ pair, chosen }: Pick<ViewState, 'pair' | 'chosen'>): number {
  return Math.max(chosen.outcome.base.year, Number(pair.vintage.slice(0, 4))) + 1
}
