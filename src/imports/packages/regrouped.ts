import type { OwnPackage } from '#datasets/ownPackage.ts'
import type { Category } from '#datasets/schemas.ts'
import { CHAPTER_SUM, sumsOfGroups } from '#imports/checks/groupValues.ts'
import { cleanName } from './ownNames.ts'
import { ownMix } from './ownMix.ts'

/** A category of goods, and the HS chapters that it holds. Together they share out all chapters. */
export type GoodsGroup = Readonly<{ id: string; name: string; chapters: readonly string[] }>

/** Returns the groups that share out the HS chapters of a package. */
export function groupsIn({ pair }: OwnPackage): readonly GoodsGroup[] {
  return pair.categories
    .filter(({ level }) => level === 'group')
    .map(({ id, name, hsCodes }) => ({ id, name, chapters: hsCodes }))
}

/**
 * True where nothing in a package is known of its groups but the sums of their HS chapters: only then
 * can chapters be shared out otherwise without losing a figure.
 */
export function canRegroup({ pair, chapters }: OwnPackage): boolean {
  const { categories, categoryValues, mix, observations, leverScope } = pair
  const groups = new Set(categories.filter(({ level }) => level === 'group').map(({ id }) => id))
  return (
    chapters.rows.length > 0 &&
    leverScope.every(({ category }) => category === null) &&
    categoryValues.every(
      ({ category, formula }) => !groups.has(category) || formula === CHAPTER_SUM,
    ) &&
    JSON.stringify(mix) === JSON.stringify(ownMix(categories, categoryValues, observations))
  )
}

/** Moves an HS chapter to a group, out of the one that holds it. */
export function withChapterIn(
  groups: readonly GoodsGroup[],
  chapter: string,
  id: string,
): readonly GoodsGroup[] {
  return groups.map((group) => {
    const others = group.chapters.filter((each) => each !== chapter)
    return { ...group, chapters: group.id === id ? [...others, chapter].toSorted() : others }
  })
}

/** Adds a group without chapters, with an id that no other has. */
export function withNewGroup(groups: readonly GoodsGroup[], name: string): readonly GoodsGroup[] {
  const free = groups.map((_, index) => `goods-group-${index + 1}`)
  const id = free.find((each) => groups.every((group) => group.id !== each)) ?? 'goods-group-0'
  return [...groups, { id, name, chapters: [] }]
}

/** Removes a group; the group `heir` takes over its chapters. */
export function withoutGroup(
  groups: readonly GoodsGroup[],
  id: string,
  heir: string,
): readonly GoodsGroup[] {
  const left = groups.find((group) => group.id === id)?.chapters ?? []
  return left
    .reduce((all, chapter) => withChapterIn(all, chapter, heir), groups)
    .filter((group) => group.id !== id)
}

/**
 * Returns a package with its HS chapters shared out among other groups, and everything that follows
 * from that: the sums of groups, and what part of each flow these are. A group without chapters is left out.
 */
export function regrouped(own: OwnPackage, groups: readonly GoodsGroup[]): OwnPackage {
  const { pair, chapters } = own
  const { observations } = pair
  const before = new Map(pair.categories.map((category) => [category.id, category]))
  const filled = groups
    .filter((group) => group.chapters.length > 0)
    .map(({ id, name, chapters: codes }): Category => {
      const known = before.get(id)
      const { note = null, bibliography = [] } = known ?? {}
      const shown = cleanName(name) || (known?.name ?? id)
      return { id, name: shown, hsCodes: [...codes], level: 'group', note, bibliography }
    })
  const categories = [...filled, ...pair.categories.filter(({ level }) => level !== 'group')]
  const sums = sumsOfGroups({ categories, chapters: chapters.rows, observations })
  const listed = pair.categoryValues.filter(({ formula }) => formula !== CHAPTER_SUM)
  const categoryValues = [...listed, ...sums]
  const mix = ownMix(categories, categoryValues, observations)
  return { ...own, pair: { ...pair, categories, categoryValues, mix } }
}
