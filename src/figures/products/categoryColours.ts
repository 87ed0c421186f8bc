import type { Goods } from '#analysis/goods.ts'
import { CATEGORY_COLOURS, type ColourName } from '#charts/look/colours.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Layer } from './StackedBars.tsx'

/** Opacity of the first and the last of several goods that share the colour of their group. */
const [DEEPEST_TINT, PALEST_TINT] = [0.5, 0.15]

/** Goods by name and HS codes: a category or an HS chapter. */
type NamedGoods = Pick<Goods, 'id' | 'name' | 'hsCodes'>

/**
 * Returns the colour of the group that holds the first of these HS codes; of goods of another list, one
 * by their place in it. Further groups share `rest`. The same in every chart, whatever the source and
 * flow.
 */
function categoryColour({ id, hsCodes }: NamedGoods, { categories }: Pair): ColourName {
  if (hsCodes.length === 0) {
    const listed = categories.findIndex((category) => category.id === id)
    return CATEGORY_COLOURS[listed % CATEGORY_COLOURS.length] ?? 'rest'
  }
  const groups = categories.filter(({ level }) => level === 'group')
  const chapter = hsCodes[0]?.slice(0, 2) ?? ''
  const place = groups.findIndex((group) => group.hsCodes.includes(chapter))
  return CATEGORY_COLOURS[place] ?? 'rest'
}

/** Returns a layer for each of these goods; several of one group are tints of its colour. */
export function colouredLayers(goods: readonly NamedGoods[], pair: Pair): Layer[] {
  const colours = goods.map((each) => categoryColour(each, pair))
  return goods.map(({ id, name }, index) => {
    const colour = colours[index] ?? 'rest'
    const [before, all] = [colours.slice(0, index), colours].map(
      (some) => some.filter((other) => other === colour).length,
    )
    return { id, label: name, colour, ...tint(before ?? 0, all ?? 1) }
  })
}

function tint(index: number, count: number): Pick<Layer, 'opacity'> {
  if (count < 2) return {}
  return { opacity: DEEPEST_TINT - ((DEEPEST_TINT - PALEST_TINT) * index) / (count - 1) }
}
