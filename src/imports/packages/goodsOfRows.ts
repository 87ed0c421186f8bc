import type { Category, CategoryValue, Chapters } from '#datasets/schemas.ts'
import { toCents } from '#imports/checks/amounts.ts'
import { categoryFigure, figureId, sumsOfGroups, wholeFlows } from '#imports/checks/groupValues.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import type { Flow, Observation } from '#model/series.ts'
import { HS_GROUPS } from './hsGroups.ts'
import { cleanName } from './ownNames.ts'
import type { NamedSource } from './ownObservations.ts'
import { flowOfRow } from './rowPlace.ts'

/** What a package says of goods: HS chapters with their groups, and lists of other kinds as they are. */
export type GoodsOfRows = Readonly<{
  categories: Category[]
  categoryValues: CategoryValue[]
  chapters: Chapters
}>

/** One sort of goods of a flow in a whole year, in US dollars. */
type GoodsYear = Readonly<{
  source: string
  flow: Flow
  year: number
  isHs: boolean
  code: string
  name: string | null
  value: number
}>

/** Returns the goods of all sources, in the years of which the whole flow is known. */
export function goodsOfRows(
  sources: readonly NamedSource[],
  observations: readonly Observation[],
): GoodsOfRows {
  const wholes = wholeFlows(observations)
  const goods = sources
    .flatMap(goodsByYear)
    .filter(({ source, year, flow }) => wholes.has(figureId(source, year, flow)))
  const rows = goods
    .filter(({ isHs }) => isHs)
    .map(({ source, flow, year, code, value }) => ({ source, flow, year, chapter: code, value }))
  const listed = goods.filter(({ isHs }) => !isHs)
  const categories = [...usedGroups(rows), ...listedCategories(listed)]
  const sums = sumsOfGroups({ categories, chapters: rows, observations })
  return {
    categories,
    categoryValues: [...listedValues(listed, wholes), ...sums],
    chapters: { names: usedNames(rows), rows },
  }
}

/** Adds up HS codes by chapter, and months by year; other codes stand for themselves. */
function goodsByYear({ id, rows: { rows } }: NamedSource): GoodsYear[] {
  const known = rows.flatMap(({ row }): GoodsYear[] => {
    const { product, value, year } = row
    if (product.scheme === 'all' || value === null) return []
    const isHs = product.scheme === 'HS'
    const code = isHs ? product.code.slice(0, 2) : product.code
    const name = isHs ? null : product.name
    return [{ source: id, flow: flowOfRow(row), year, isHs, code, name, value }]
  })
  const sums = groupedBy(known, ({ flow, year, isHs, code }) => `${flow} ${year} ${isHs} ${code}`)
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

/** Categories of other lists: they share out nothing, so each stands for itself. */
function listedCategories(listed: readonly GoodsYear[]): Category[] {
  const names = new Map(listed.map(({ code, name }) => [code, cleanName(name ?? code)]))
  return [...listedIds(listed)].map(([code, id]) => ({
    id,
    name: names.get(code) ?? code,
    hsCodes: [],
    level: 'named',
    note: null,
    bibliography: [],
  }))
}

function listedValues(
  listed: readonly GoodsYear[],
  wholes: ReadonlyMap<string, Observation>,
): CategoryValue[] {
  const ids = listedIds(listed)
  return listed.flatMap(({ source, flow, year, code, value }): CategoryValue[] => {
    const whole = wholes.get(figureId(source, year, flow))
    const category = ids.get(code)
    if (!whole || category === undefined) return []
    const figure = categoryFigure(category, flow, whole)
    return [{ ...figure, value, status: 'reported', formula: null }]
  })
}

/** Ids of listed goods: by their code where that can be one, else by their place. */
function listedIds(listed: readonly GoodsYear[]): ReadonlyMap<string, string> {
  const codes = [...new Set(listed.map(({ code }) => code))]
  return new Map(
    codes.map((code, index) => [
      code,
      /^[a-z\d]{1,30}$/i.test(code) ? `goods-${code.toLowerCase()}` : `goods-no-${index + 1}`,
    ]),
  )
}
