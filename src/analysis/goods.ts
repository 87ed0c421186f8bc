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

/** The source of yearly values by category: the chosen one if it reports them, else the package's. */
export function goodsSource(pair: Pair, flow: Flow, chosen: SourceId): Source | undefined {
  const id = groupValues(pair, flow, chosen).length > 0 ? chosen : pair.chapterSource
  return pair.sources.find((source) => source.id === id)
}

/** A flow by groups of HS chapters, which partition it. Groups without a value are left out. */
export function goodsByGroup(pair: Pair, flow: Flow, source: SourceId): Goods[] {
  return groupValues(pair, flow, source).flatMap(({ id, category: categoryId, year, value }) => {
    const category = categoryOf(pair, categoryId)
    if (value === null || !category) return []
    return [
      { id: categoryId, name: category.name, hsCodes: category.hsCodes, year, value, origin: id },
    ]
  })
}

/** A flow by the HS chapters in `hsCodes`: those of one group, or a single chapter. */
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

  /** The record of the group that a chapter belongs to: chapters have none. */
  function originOf(chapter: string, year: Year): string {
    const group = pair.categories.find(
      ({ level, hsCodes: codes }) => level === 'group' && codes.includes(chapter),
    )
    const record = groupValues(pair, flow, source).find(
      (one) => one.year === year && one.category === group?.id,
    )
    return record?.id ?? ''
  }
}

/** What a source itself reports of single categories, newest first; a value may be `null`. */
export function ownGoods(pair: Pair, flow: Flow, source: SourceId): CategoryValue[] {
  return pair.categoryValues
    .filter((one) => one.flow === flow && one.source === source && !isGroup(pair, one))
    .toSorted((a, b) => b.year - a.year)
}

/** The category of the package with this id; `undefined` for an HS chapter. */
export function categoryOf(pair: Pair, id: CategoryId): Category | undefined {
  return pair.categories.find((category) => category.id === id)
}

function groupValues(pair: Pair, flow: Flow, source: SourceId): CategoryValue[] {
  return pair.categoryValues.filter(
    (one) =>
      one.flow === flow && one.source === source && one.span === 'year' && isSummed(pair, one),
  )
}

/** Groups are sums of chapters (`derived`), so only a source that reports every chapter has them. */
function isSummed(pair: Pair, value: CategoryValue): boolean {
  return value.status === 'derived' && isGroup(pair, value)
}

function isGroup(pair: Pair, { category, status }: CategoryValue): boolean {
  return status === 'derived' && categoryOf(pair, category)?.level === 'group'
}
