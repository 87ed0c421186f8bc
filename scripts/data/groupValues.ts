import type { CategoryValue } from '#datasets/schemas.ts'
import type { Facts, RowOf } from './facts.ts'

/** The formula of a figure that is the sum of HS chapters, which no arithmetic spells out. */
export const CHAPTER_SUM = 'sum of HS chapters'

/**
 * What each group of categories was worth by source, flow and year: the sum of its HS chapters,
 * for sources that count by chapter. A group without a recorded chapter gets no value. Days and
 * publications are those of the whole flow in the same year.
 */
export function groupValues({ categories, ...facts }: Facts): readonly CategoryValue[] {
  const groupOf = new Map(
    categories
      .filter(({ row }) => row.level === 'group')
      .flatMap(({ row }) => row.hsCodes.map((code) => [code, row.id] as const)),
  )
  const wholes = wholeFlows(facts.observations)
  const sums = new Map<string, CategoryValue>()

  for (const { row } of facts['chapter-values']) {
    const whole = wholes.get(figureId(row.source, row.year, row.flow))
    const category = groupOf.get(row.chapter)
    if (!whole || !category) continue

    const id = `${figureId(row.source, row.year, row.flow)}-${category}`
    const sum = sums.get(id) ?? emptyGroup(id, category, row.flow, whole)
    sums.set(id, { ...sum, value: (sum.value ?? 0) + row.value })
  }
  return [...sums.values()]
}

/** The preferred whole years by {@link figureId}. */
export function wholeFlows(observations: Facts['observations']) {
  return new Map(
    observations
      .filter(({ row }) => row.span === 'year' && row.preferred)
      .map(({ row }) => [figureId(row.source, row.year, row.flow), row]),
  )
}

/** The id of a whole year's figure: `customs-2020-abc-xyz`. */
export function figureId(source: string, year: number, flow: string): string {
  return `${source}-${year}-${flow.toLowerCase()}`
}

function emptyGroup(
  id: string,
  category: string,
  flow: CategoryValue['flow'],
  { source, year, firstDay, lastDay, bibliography }: RowOf<'observations'>,
): CategoryValue {
  return {
    id,
    flow,
    source,
    category,
    year,
    firstDay,
    lastDay,
    span: 'year',
    value: 0,
    quantity: null,
    quantityUnit: null,
    status: 'derived',
    formula: CHAPTER_SUM,
    note: null,
    bibliography,
  }
}
