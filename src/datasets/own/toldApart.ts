import type { OwnPackage } from '#datasets/ownPackage.ts'
import type { Year } from '#model/units.ts'

type Named = Readonly<{ id: string; name: string }>

/** What tells a package from others of its name, in words of its own. */
export type Apart = Readonly<{
  publishers: readonly string[]
  /** The first year and the last, or the only one. */
  years: readonly Year[]
  files: readonly string[]
  /** True where all of that is alike too, so that only ids differ. */
  needsId: boolean
}>

/** A package with what tells it apart; `null` where no other has its name. */
export type ToldApart<Listed> = Listed & Readonly<{ apart: Apart | null }>

/** More files would make a name too long to choose by. */
const MOST_FILES = 2

/**
 * Adds to packages that share their name what tells them apart: publishers, years and files, or else
 * ids. Only those packages are read.
 */
export async function toldApart<Listed extends Named>(
  listed: readonly Listed[],
  read: (id: string) => Promise<OwnPackage | null>,
): Promise<readonly ToldApart<Listed>[]> {
  const described = await Promise.all(
    listed.map(async (each): Promise<ToldApart<Listed>> => {
      const isAlone = listed.filter(({ name }) => name === each.name).length === 1
      return { ...each, apart: isAlone ? null : factsOf(await read(each.id)) }
    }),
  )
  const keyOf = ({ name, apart }: ToldApart<Listed>) => JSON.stringify([name, apart])
  const keys = described.map(keyOf)
  return described.map((each, index) => {
    const isAlike = keys.filter((key) => key === keys[index]).length > 1
    return { ...each, apart: each.apart && { ...each.apart, needsId: isAlike } }
  })
}

function factsOf(own: OwnPackage | null): Apart {
  const { sources = [], observations = [] } = own?.pair ?? {}
  const years = observations.map(({ year }) => year).toSorted((a, b) => a - b)
  const cited = new Set(observations.flatMap(({ bibliography }) => bibliography))
  const publications = own?.library.bibliography ?? []
  const files = publications.filter(({ id }) => cited.has(id)).map(({ title }) => title)
  const publishers = sources.map(({ publisher }) => publisher)
  return {
    // Who published a table made by hand is not known but by its name.
    publishers: [
      ...new Set(publishers.filter((name) => !files.some((file) => file.startsWith(name)))),
    ],
    years: [...new Set([...years.slice(0, 1), ...years.slice(-1)])],
    files: files.slice(0, MOST_FILES),
    needsId: false,
  }
}
