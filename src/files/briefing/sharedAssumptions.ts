import type { PrintablePage } from './printableBriefing.ts'

/** The assumptions shared by some figures, one line each. */
export type AssumptionGroup = Readonly<{
  titles: readonly string[]
  assumptions: readonly string[]
}>

/**
 * Groups the figures of a briefing by their assumptions, in the order of the pages: in one list, two
 * scenarios would read as one. Figures of the default view have no assumptions and no group.
 */
export function sharedAssumptions(
  pages: readonly Pick<PrintablePage, 'figure' | 'assumptions'>[],
): readonly AssumptionGroup[] {
  const groups = new Map<string, AssumptionGroup>()
  for (const { figure, assumptions } of pages) {
    if (assumptions.length === 0) continue
    const key = assumptions.join('\n')
    const titles = groups.get(key)?.titles ?? []
    groups.set(key, { titles: [...titles, figure.title], assumptions })
  }
  return [...groups.values()]
}

/** True where the assumptions of a group hold for all pages, so that no figure need be named. */
export function isCommon({ titles }: AssumptionGroup, pages: readonly unknown[]): boolean {
  return titles.length === pages.length
}
