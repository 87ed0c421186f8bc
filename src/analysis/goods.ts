import type { Category, CategoryValue, Chapters, Pair, Source } from '#datasets/schemas.ts'
import type { CategoryId, Flow, SourceId } from '#model/series.ts'
import type { Year } from '#model/units.ts'

/** One category of goods of a flow in one year, as one source reported it. */
export type Goods = Readonly<{
  id: CategoryId
  name: string
  hsCodes: readonly string[]
  year: Year
  /** In US dollars. */
  value: number
  /** The id of the record behind the value; empty where the package has none. */
  origin: string
}>

/**
 * Returns the source of values by category: the chosen one if it has them, else the default, else any
 * that has them; `undefined` where none does.
 */
export function goodsSource(pair: Pair, flow: Flow, chosen: SourceId): Source | undefined {
  const ids = [chosen, pair.chapterSource, ...pair.sources.map(({ id }) => id)]
  const id = ids.find((each) => groupValues(pair, flow, each).length > 0)
  return pair.sources.find((source) => source.id === id)
}

/**
 * Returns a flow by groups of HS chapters, which partition it, or in a pair without any by the goods of
 * another list, so that the two are never mixed. Those without a value are left out.
 */
export function goodsByGroup(pair: Pair, flow: Flow, source: SourceId): Goods[] {
  return groupValues(pair, flow, source).flatMap(({ id, category: categoryId, year, value }) => {
    const category = categoryOf(pair, categoryId)
    if (value === null || !category) return []
    return [
      { id: categoryId, name: category.name, hsCodes: category.hsCodes, year, value, origin: id },
    ]
  })
}

/** Returns a flow by the HS chapters in `hsCodes`: those of one group, or a single chapter. */
export function goodsByChapter(
  pair: Pair,
  { names, rows }: Chapters,
  flow: Flow,
  source: SourceId,
  hsCodes: readonly string[],
): Goods[] {
  return rows
    .filter((row) => row.flow === flow && row.source === source && hsCodes.includes(row.chapter))
    .map(({ chapter, year, value }) => ({
      id: chapter,
      name: names[chapter] ?? chapter,
      hsCodes: [chapter],
      year,
      value,
      origin: originOf(chapter, year),
    }))

  /**
   * Returns the id of the group's record in that year, since chapters have no records of their own.
   */
  function originOf(chapter: string, year: Year): string {
    const group = pair.categories.find(
      ({ level, hsCodes: codes }) => level === 'group' && codes.includes(chapter),
    )
    const record = groupValues(pair, flow, source).find(
      (candidate) => candidate.year === year && candidate.category === group?.id,
    )
    return record?.id ?? ''
  }
}

/**
 * Returns what a source itself reports for single categories, newest first; a value may be `null`.
 */
export function ownGoods(pair: Pair, flow: Flow, source: SourceId): CategoryValue[] {
  return pair.categoryValues
    .filter((entry) => entry.flow === flow && entry.source === source && !isGroup(pair, entry))
    .toSorted((a, b) => b.year - a.year)
}

/** Returns the category with this id; `undefined` for an HS chapter, which is not a category. */
export function categoryOf(pair: Pair, id: CategoryId): Category | undefined {
  return pair.categories.find((category) => category.id === id)
}

function groupValues(pair: Pair, flow: Flow, source: SourceId): CategoryValue[] {
  return pair.categoryValues.filter(
    (entry) =>
      entry.flow === flow &&
      entry.source === source &&
      entry.span === 'year' &&
      isGroup(pair, entry),
  )
}

/**
 * True for a sum of HS chapters (`derived`), which only sources that report every chapter have; in a
 * pair without groups for goods of another list, which have no HS codes.
 */
function isGroup(pair: Pair, { category, status }: CategoryValue): boolean {
  if (hasGroups(pair)) return status === 'derived' && categoryOf(pair, category)?.level === 'group'
  return categoryOf(pair, category)?.hsCodes.length === 0
}

/** True where a pair has groups of HS chapters. */
export function hasGroups({ categories }: Pair): boolean {
  return categories.some(({ level }) => level === 'group')
}
