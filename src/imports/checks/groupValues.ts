import type { Category, CategoryValue, Chapters } from '#datasets/schemas.ts'
import type { Observation } from '#model/series.ts'
import type { PackageFacts } from './facts.ts'

/** The formula of a figure that is the sum of HS chapters, which no arithmetic spells out. */
export const CHAPTER_SUM = 'sum of HS chapters'

/** Values by HS chapter, the groups of these chapters, and the figures of whole flows. */
type CountedGoods = Readonly<{
  categories: readonly Category[]
  chapters: Chapters['rows']
  observations: readonly Observation[]
}>

/**
 * What each group of categories was worth by source, flow and year: the sum of its HS chapters,
 * for sources that count by chapter. A group without a recorded chapter gets no value. Days and
 * publications are those of the whole flow in the same year.
 */
export function sumsOfGroups({
  categories,
  chapters,
  observations,
}: CountedGoods): CategoryValue[] {
  const groupOf = new Map(
    categories
      .filter(({ level }) => level === 'group')
      .flatMap(({ id, hsCodes }) => hsCodes.map((code) => [code, id] as const)),
  )
  const wholes = wholeFlows(observations)
  const sums = new Map<string, CategoryValue>()

  for (const row of chapters) {
    const whole = wholes.get(figureId(row.source, row.year, row.flow))
    const category = groupOf.get(row.chapter)
    if (!whole || !category) continue

    const id = `${figureId(row.source, row.year, row.flow)}-${category}`
    const sum = sums.get(id) ?? categoryFigure(category, row.flow, whole)
    sums.set(id, { ...sum, value: (sum.value ?? 0) + row.value })
  }
  return [...sums.values()]
}

/** The sums of groups of a package's rows; see {@link sumsOfGroups}. */
export function groupValues(facts: PackageFacts): CategoryValue[] {
  return sumsOfGroups({
    categories: facts.categories.map(({ row }) => row),
    chapters: facts['chapter-values'].map(({ row }) => row),
    observations: facts.observations.map(({ row }) => row),
  })
}

/** The preferred whole years by {@link figureId}. */
export function wholeFlows(observations: readonly Observation[]) {
  return new Map(
    observations
      .filter(({ span, preferred }) => span === 'year' && preferred)
      .map((whole) => [figureId(whole.source, whole.year, whole.flow), whole]),
  )
}

/** The id of a whole year's figure: `customs-2020-abc-xyz`. */
export function figureId(source: string, year: number, flow: string): string {
  return `${source}-${year}-${flow.toLowerCase()}`
}

/** A category’s figure of nothing yet, in the year and by the publications of its whole flow. */
export function categoryFigure(
  category: string,
  flow: CategoryValue['flow'],
  { source, year, firstDay, lastDay, bibliography }: Observation,
): CategoryValue {
  return {
    id: `${figureId(source, year, flow)}-${category}`,
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
    bibliography: [...bibliography],
  }
}
