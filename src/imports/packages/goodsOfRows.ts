import type { Category, CategoryValue, Chapters } from '#datasets/schemas.ts'
import { toCents } from '#imports/checks/amounts.ts'
import { categoryFigure, figureId, sumsOfGroups, wholeFlows } from '#imports/checks/groupValues.ts'
import type { Text } from '#i18n/text.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import type { Flow, Observation } from '#model/series.ts'
import { HS_GROUPS } from './hsGroups.ts'
import { cleanName } from './ownNames.ts'
import type { NamedSource } from './ownObservations.ts'
import type { ProductScheme } from '#imports/rows/tradeRow.ts'
import { inOneList, type OtherList } from './oneList.ts'
import { flowOfRow, levelOf } from './rowPlace.ts'

/** What a package says of goods: HS chapters with their groups, and lists of other kinds as they are. */
export type GoodsOfRows = Readonly<{
  categories: Category[]
  categoryValues: CategoryValue[]
  chapters: Chapters
  /** What of other lists is in no chart of goods. */
  otherLists: readonly OtherList[]
}>

/** One sort of goods of a flow in a whole year, in US dollars. */
type GoodsYear = Readonly<{
  source: string
  flow: Flow
  year: number
  scheme: ProductScheme
  level: number
  code: string
  name: string | null
  value: number
}>

/** Returns the goods of all sources, in the years of which the whole flow is known. */
export function goodsOfRows(
  sources: readonly NamedSource[],
  observations: readonly Observation[],
  text: Text,
): GoodsOfRows {
  const wholes = wholeFlows(observations)
  const goods = sources
    .flatMap(goodsByYear)
    .filter(({ source, year, flow }) => wholes.has(figureId(source, year, flow)))
  const { goods: charted, others } = inOneList(goods)
  const rows = charted
    .filter(isOfHs)
    .map(({ source, flow, year, code, value }) => ({ source, flow, year, chapter: code, value }))
  const listed = charted.filter((each) => !isOfHs(each))
  const categories = [...usedGroups(rows), ...listedCategories(listed, text)]
  const sums = sumsOfGroups({ categories, chapters: rows, observations })
  return {
    categories,
    categoryValues: [...listedValues(listed, wholes), ...sums],
    chapters: { names: usedNames(rows), rows },
    otherLists: others,
  }
}

/** Adds up HS codes by chapter, and months by year; other codes stand for themselves. */
function goodsByYear({ id, rows: { rows } }: NamedSource): GoodsYear[] {
  const known = rows.flatMap(({ row }): GoodsYear[] => {
    const { product, value, year } = row
    if (product.scheme === 'all' || value === null) return []
    const { scheme } = product
    const isHs = scheme === 'HS'
    const level = isHs ? 2 : levelOf(product).level
    const code = isHs ? product.code.slice(0, 2) : product.code
    const name = isHs ? null : product.name
    return [{ source: id, flow: flowOfRow(row), year, scheme, level, code, name, value }]
  })
  const sums = groupedBy(
    known,
    ({ flow, year, scheme, code }) => `${flow} ${year} ${scheme} ${code}`,
  )
  return [...sums.values()].flatMap((same) => {
    const [first] = same
    const value = toCents(same.reduce((sum, each) => sum + each.value, 0))
    return first ? [{ ...first, value }] : []
  })
}

/** The groups of HS chapters of which any is in use, whole: no goods are in two of them. */
function usedGroups(rows: Chapters['rows']): Category[] {
  const used = new Set(rows.map(({ chapter }) => chapter))
  const groups = HS_GROUPS.filter(({ chapters }) =>
    Object.keys(chapters).some((chapter) => used.has(chapter)),
  )
  return groups.map(({ id, name, chapters }) => ({
    id,
    name,
    hsCodes: Object.keys(chapters).toSorted(),
    level: 'group',
    note: null,
    bibliography: [],
  }))
}

function usedNames(rows: Chapters['rows']): Record<string, string> {
  const used = new Set(rows.map(({ chapter }) => chapter))
  const names = HS_GROUPS.flatMap(({ chapters }) => Object.entries(chapters))
  return Object.fromEntries(names.filter(([chapter]) => used.has(chapter)))
}

function isOfHs({ scheme }: GoodsYear): boolean {
  return scheme === 'HS'
}

/** Goods of another list by their code and name: no HS chapters are in them, and a note says so. */
function listedCategories(listed: readonly GoodsYear[], { t }: Text): Category[] {
  const goods = new Map(listed.map((each) => [keyOfGoods(each), each]))
  const ids = listedIds(listed)
  return [...goods].map(([key, { scheme, code, name }]) => ({
    id: ids.get(key) ?? '',
    name: listedName(code, cleanName(name ?? '')),
    hsCodes: [],
    level: 'named',
    note:
      scheme === 'other' ? t('data.package.otherList') : t('data.package.list', { list: scheme }),
    bibliography: [],
  }))
}

/** A code tells goods apart where it is one, and no name. */
function listedName(code: string, name: string): string {
  if (name === '' || name === code) return cleanName(code)
  return /\d/.test(code) ? `${code} ${name}` : name
}

function listedValues(
  listed: readonly GoodsYear[],
  wholes: ReadonlyMap<string, Observation>,
): CategoryValue[] {
  const ids = listedIds(listed)
  return listed.flatMap((each): CategoryValue[] => {
    const { source, flow, year, value } = each
    const whole = wholes.get(figureId(source, year, flow))
    const category = ids.get(keyOfGoods(each))
    if (!whole || category === undefined) return []
    const figure = categoryFigure(category, flow, whole)
    return [{ ...figure, value, status: 'reported', formula: null }]
  })
}

/** Ids of listed goods: by their code where that can be one, else by their place. */
function listedIds(listed: readonly GoodsYear[]): ReadonlyMap<string, string> {
  const goods = new Map(listed.map((each) => [keyOfGoods(each), each]))
  const lists = new Set(listed.map(({ scheme }) => scheme))
  return new Map(
    [...goods].map(([key, { scheme, code }], index) => {
      const list = lists.size > 1 ? `${scheme.toLowerCase()}-` : ''
      const isId = /^[a-z\d]{1,30}$/i.test(code)
      return [key, isId ? `goods-${list}${code.toLowerCase()}` : `goods-no-${index + 1}`]
    }),
  )
}

/** The same code may stand in two lists. */
function keyOfGoods({ scheme, code }: GoodsYear): string {
  return `${scheme} ${code}`
}
