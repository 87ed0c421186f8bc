import type { OwnPackage } from '#datasets/ownPackage.ts'

type Named = Readonly<{ id: string; name: string }>

/** More files would make a name too long to choose by. */
const MOST_FILES = 2

/**
 * Adds to names that several packages have what tells these apart: publishers, years and files, or ids
 * where all of that is alike too. Only those packages are read.
 */
export async function toldApart<Listed extends Named>(
  listed: readonly Listed[],
  read: (id: string) => Promise<OwnPackage | null>,
): Promise<readonly Listed[]> {
  const described = await renamedAlike(listed, async ({ id, name }) => {
    const own = await read(id)
    return own ? `${name} (${factsOf(own).join(', ')})` : name
  })
  return renamedAlike(described, ({ id, name }) => Promise.resolve(`${name} ${id}`))
}

function renamedAlike<Listed extends Named>(
  listed: readonly Listed[],
  nameFor: (alike: Listed) => Promise<string>,
): Promise<readonly Listed[]> {
  const isAlike = ({ name }: Listed) => listed.filter((each) => each.name === name).length > 1
  return Promise.all(
    listed.map(async (each) => (isAlike(each) ? { ...each, name: await nameFor(each) } : each)),
  )
}

function factsOf({ pair, library }: OwnPackage): readonly string[] {
  const { sources, observations } = pair
  const years = observations.map(({ year }) => year).toSorted((a, b) => a - b)
  const cited = new Set(observations.flatMap(({ bibliography }) => bibliography))
  const files = library.bibliography.filter(({ id }) => cited.has(id)).map(({ title }) => title)
  const publishers = sources.map(({ publisher }) => publisher)
  return [
    // Who published a table made by hand is not known but by its name.
    ...new Set(publishers.filter((name) => !files.some((file) => file.startsWith(name)))),
    [...new Set([years[0], years.at(-1)])].join('–'),
    ...files.slice(0, MOST_FILES),
  ]
}
