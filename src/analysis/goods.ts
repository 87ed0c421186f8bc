import type { Category, CategoryValue, Chapters, Pair, Source } from '#datasets/schemas.ts'
import type { CategoryId, Flow, SourceId } from '#model/series.ts'
import type { Year } from '#model/units.ts'

/** One kind of goods of a flow in one year, as one source counted it. */
export type Goods = Readonly<{
  id: CategoryId
  name: string
  hsCodes: readonly string[]
  year: Year
  value: number
  /** The id of the record behind the value. */
  origin: string
}>

/** The source that counts a flow by category year by year: the chosen one if it does, else the package's. */
export function goodsSource(pair: Pair, flow: Flow, chosen: SourceId): Source | undefined {
  const id = groupValues(pair, flow, chosen).length > 0 ? chosen : pair.chapterSource
  return pair.sources.find((source) => source.id === id)
}

/** A flow by groups of HS chapters, which share it out without gap or overlap. */
export function goodsByGroup(pair: Pair, flow: Flow, source: SourceId): Goods[] {
  return groupValues(pair, flow, source).flatMap(({ id, category: categoryId, year, value }) => {
    const category = categoryOf(pair, categoryId)
    if (value === null || !category) return []
    return [
      { id: categoryId, name: category.name, hsCodes: category.hsCodes, year, value, origin: id },
    ]
  })
}

/** One group by its HS chapters, or one chapter alone, as far as the chapters are loaded. */
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

  /** A chapter's record is that of the group it is part of. */
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

/** What a source says of single goods itself, with or without a value, newest first. */
export function ownGoods(pair: Pair, flow: Flow, source: SourceId): CategoryValue[] {
  return pair.categoryValues
    .filter((one) => one.flow === flow && one.source === source && !isGroup(pair, one))
    .toSorted((a, b) => b.year - a.year)
}

/** The category of the package with this id. */
export function categoryOf(pair: Pair, id: CategoryId): Category | undefined {
  return pair.categories.find((category) => category.id === id)
}

function groupValues(pair: Pair, flow: Flow, source: SourceId): CategoryValue[] {
  return pair.categoryValues.filter(
    (one) =>
      one.flow === flow && one.source === source && one.span === 'year' && isSummed(pair, one),
  )
}

/** Only a source that counts every chapter can be shared out among groups. */
function isSummed(pair: Pair, value: CategoryValue): boolean {
  return value.status === 'derived' && isGroup(pair, value)
}

function isGroup(pair: Pair, { category, status }: CategoryValue): boolean {
  return status === 'derived' && categoryOf(pair, category)?.level === 'group'
}
