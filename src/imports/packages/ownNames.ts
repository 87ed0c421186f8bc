import type { OwnPackage } from '#datasets/ownPackage.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Flow } from '#model/series.ts'

/** The two economies of a pair, in the order of its flows. */
export type Economies = Pair['economies']

/** The names of both sides of a flow: who sells (`from`), and who buys (`to`). */
export function sidesOfFlow(
  flow: Flow,
  economies: Economies,
): Readonly<{ from: string; to: string }> {
  const [from, to] = flow.split('-').map((code) => nameOf(code, economies))
  return { from: from ?? '', to: to ?? '' }
}

/** A name from a file as one line, without what a spreadsheet would take for a formula. */
export function cleanName(name: string): string {
  return name
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^[=+@-]+\s*/, '')
}

/** The name of a pair made of those of its economies. */
export function pairName([one, other]: Economies): string {
  return `${one.name}–${other.name}`
}

function nameOf(code: string, economies: Economies): string {
  return economies.find((economy) => economy.code === code)?.name ?? code
}

/** The names of a package that its reader may change. */
export type OwnNames = Readonly<{
  economies: readonly [string, string]
  /** By id of a category; those that are absent keep their name. */
  categories: Readonly<Record<string, string>>
}>

/** The longest name of a source that fits a chart label. */
export const LONGEST_SHORT_NAME = 22

/** Returns a package with other names, wherever it says them. */
export function renamed(own: OwnPackage, names: OwnNames): OwnPackage {
  const { pair } = own
  const [one, other] = pair.economies
  const economies: Economies = [
    { code: one.code, name: names.economies[0] },
    { code: other.code, name: names.economies[1] },
  ]
  const newNames = new Map(pair.economies.map(({ name }, index) => [name, economies[index]?.name]))
  // The longer name first: one may begin with the other.
  const wanted = [...newNames.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  const inWords = (text: string) =>
    text.replaceAll(new RegExp(wanted.join('|'), 'g'), (name) => newNames.get(name) ?? name)
  const inNote = <Row extends Readonly<{ note: string | null }>>(row: Row): Row => ({
    ...row,
    note: row.note === null ? null : inWords(row.note),
  })
  return {
    ...own,
    pair: {
      ...pair,
      name: pairName(economies),
      economies,
      sources: pair.sources.map((source) => ({
        ...source,
        name: inWords(source.name),
        shortName: shortened(inWords(source.shortName)),
        scope: inWords(source.scope),
      })),
      observations: pair.observations.map(inNote),
      claims: pair.claims.map((claim) => ({
        ...inNote(claim),
        statement: inWords(claim.statement),
        rivals: claim.rivals.map((rival) => ({
          ...inNote(rival),
          statement: inWords(rival.statement),
        })),
      })),
      categories: pair.categories.map((category) => ({
        ...category,
        name: names.categories[category.id] ?? category.name,
      })),
    },
  }
}

/** A name cut to fit a chart label. */
export function shortened(name: string): string {
  const isLong = name.length > LONGEST_SHORT_NAME
  return isLong ? `${name.slice(0, LONGEST_SHORT_NAME - 1).trimEnd()}…` : name
}

function escaped(name: string): string {
  return name.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
}
