import type { ColourName } from '#charts/look/colours.ts'
import type { Pair } from '#datasets/schemas.ts'

/** Colours of the groups of goods, in the order of a pair's categories. */
const CATEGORY_COLOURS = [
  'category1',
  'category2',
  'category3',
  'category4',
  'category5',
  'category6',
  'category7',
  'category8',
  'category9',
  'category10',
  'category11',
  'category12',
  'category13',
] as const satisfies readonly ColourName[]

/**
 * Returns the colour of a category: a group of goods has the same in every flow, year and source.
 * What is no group, such as an HS chapter, has the colour of its `rank` in the chart.
 */
export function categoryColour({ categories }: Pair, id: string, rank: number): ColourName {
  const groups = categories.filter(({ level }) => level === 'group')
  const place = groups.findIndex((group) => group.id === id)
  return CATEGORY_COLOURS[place === -1 ? rank : place] ?? 'rest'
}
