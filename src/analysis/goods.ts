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

/**
 * Returns a flow by the HS chapters in `hsCodes`: those of one group, or a single chapter. Chapters
 * have no records of their own, so that their origin is the group's record of the year.
 */
export function goodsByChapter(
  pair: Pair,
  { names, rows }: Chapters,
  flow: Flow,
  source: SourceId,
  hsCodes: readonly string[],
): Goods[] {
  const groupOf = new Map(
    pair.categories
      .filter(({ level }) => level === 'group')
      .flatMap(({ id, hsCodes: codes }) => codes.map((code) => [code, id] as const)),
  )
  const origins = new Map(
    groupValues(pair, flow, source).map(({ id, category, year }) => [`${category} ${year}`, id]),
  )
  return rows
    .filter((row) => row.flow === flow && row.source === source && hsCodes.includes(row.chapter))
    .map(({ chapter, year, value }) => ({
      id: chapter,
      name: names[chapter] ?? chapter,
      hsCodes: [chapter],
      year,
      value,
      origin: origins.get(`${groupOf.get(chapter)} ${year}`) ?? '',
    }))
}

/**
 * Returns what a source itself reports for single categories, newest first; a value may be `null`.
 */
export function ownGoods(pair: Pair, flow: Flow, source: SourceId): CategoryValue[] {
  const isGroup = groupTest(pair)
  return pair.categoryValues
    .filter((entry) => entry.flow === flow && entry.source === source && !isGroup(entry))
    .toSorted((a, b) => b.year - a.year)
}

/** Returns the category with this id; `undefined` for an HS chapter, which is not a category. */
export function categoryOf(pair: Pair, id: CategoryId): Category | undefined {
  return pair.categories.find((category) => category.id === id)
}

function groupValues(pair: Pair, flow: Flow, source: SourceId): CategoryValue[] {
  const isGroup = groupTest(pair)
  return pair.categoryValues.filter(
    (entry) =>
      entry.flow === flow && entry.source === source && entry.span === 'year' && isGroup(entry),
  )
}

/**
 * Returns a test that holds for a sum of HS chapters (`derived`), which only sources that report every
 * chapter have; in a pair without groups for goods of another list, which have no HS codes.
 */
function groupTest(pair: Pair): (entry: CategoryValue) => boolean {
  const areSums = hasGroups(pair)
  const groups = new Set(
    pair.categories
      .filter(({ level, hsCodes }) => (areSums ? level === 'group' : hsCodes.length === 0))
      .map(({ id }) => id),
  )
  return ({ category, status }) => groups.has(category) && (!areSums || status === 'derived')
}

/** True where a pair has groups of HS chapters. */
export function hasGroups({ categories }: Pair): boolean {
  return categories.some(({ level }) => level === 'group')
}
