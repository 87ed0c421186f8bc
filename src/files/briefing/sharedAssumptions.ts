import type { PrintablePage } from './printableBriefing.ts'

/** What some figures of a briefing assume together, one line each. */
export type Assumed = Readonly<{ titles: readonly string[]; assumptions: readonly string[] }>

/**
 * The assumptions of a briefing, once for all figures that share them, in the order of the pages: two
 * scenarios in one list would read as one. Figures of the default view assume nothing.
 */
export function sharedAssumptions(
  pages: readonly Pick<PrintablePage, 'figure' | 'assumptions'>[],
): readonly Assumed[] {
  const groups = new Map<string, Assumed>()
  for (const { figure, assumptions } of pages) {
    if (assumptions.length === 0) continue
    const key = assumptions.join('\n')
    const titles = groups.get(key)?.titles ?? []
    groups.set(key, { titles: [...titles, figure.title], assumptions })
  }
  return [...groups.values()]
}

/** True where what a group assumes holds for the whole briefing, so that no figure need be named. */
export function isCommon({ titles }: Assumed, pages: readonly PrintablePage[]): boolean {
  return titles.length === pages.length
}
