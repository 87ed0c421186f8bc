import type { OwnPackage } from '#datasets/ownPackage.ts'
import type { Pair, Rival } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import type { Flow } from '#model/series.ts'

/** The two economies of a pair, in the order of its flows. */
export type Economies = Pair['economies']

/** Returns an economy by its name, and with an article where sentences say the name with one. */
export function namedEconomy(code: string, name: string, { t }: Text): Economies[number] {
  const takesArticle = t('data.articleNames').split('; ').includes(name)
  return { code, name, ...(takesArticle && { inSentence: t('data.withArticle', { name }) }) }
}

/** The name of an economy as sentences say it, some with an article. */
export function economyInSentence({
  name,
  inSentence: withArticle = name,
}: Economies[number]): string {
  return withArticle
}

/** The names of both sides of a flow, as sentences say them: who sells (`from`), and who buys (`to`). */
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
  const economy = economies.find((each) => each.code === code)
  return economy ? economyInSentence(economy) : code
}

/** New names of a source; `undefined`: as before. */
type SourceNames = Readonly<{ name: string | undefined; shortName: string | undefined }>

/** The names of a package that its reader may change. */
export type OwnNames = Readonly<{
  economies: readonly [string, string]
  /** By id of a category; those that are absent keep their name. */
  categories: Readonly<Record<string, string>>
  /** By id of a source; those that are absent change with the names of economies alone. */
  sources: Readonly<Record<string, SourceNames>>
}>

/** The longest short name of a source that a package takes. */
export const LONGEST_SHORT_NAME = 120

/** Returns a package with other names, wherever it says them. */
export function renamed(own: OwnPackage, names: OwnNames, text: Text): OwnPackage {
  const { pair } = own
  const [one, other] = pair.economies
  const economies: Economies = [
    namedEconomy(one.code, names.economies[0], text),
    namedEconomy(other.code, names.economies[1], text),
  ]
  const newNames = new Map(
    pair.economies.flatMap(({ name, inSentence = name }, index) => {
      const to = economies[index]
      return [
        [inSentence, to?.inSentence ?? to?.name],
        [name, to?.name],
      ] as const
    }),
  )
  // The longer name first: one may begin with the other.
  const wanted = [...newNames.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  const inWords = (words: string) =>
    words.replaceAll(new RegExp(wanted.join('|'), 'g'), (name) => newNames.get(name) ?? name)
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
      sources: pair.sources.map((source) => {
        const { name = '', shortName = '' } = names.sources[source.id] ?? {}
        return {
          ...source,
          name: cleanName(name) || inWords(source.name),
          shortName: withinLimit(cleanName(shortName) || inWords(source.shortName)),
          scope: inWords(source.scope),
        }
      }),
      observations: pair.observations.map(inNote),
      claims: pair.claims.map((claim) => ({
        ...inNote(claim),
        statement: inWords(claim.statement),
        rivals: claim.rivals.map((rival) => ({
          ...inNote(rival),
          statement: inWords(withSourceName(rival, pair, names)),
        })),
      })),
      categories: pair.categories.map((category) => ({
        ...category,
        name: names.categories[category.id] ?? category.name,
      })),
    },
  }
}

/** The statement of a rival, which begins with the name of its source, with the new one. */
function withSourceName({ statement, source }: Rival, { sources }: Pair, names: OwnNames): string {
  const before = sources.find(({ id }) => id === source)?.name
  const after = cleanName(names.sources[source ?? '']?.name ?? '')
  if (before === undefined || after === '' || !statement.startsWith(before)) return statement
  return after + statement.slice(before.length)
}

/** A name that no package would take, cut to what it takes. */
export function withinLimit(name: string): string {
  return name.length > LONGEST_SHORT_NAME ? `${name.slice(0, LONGEST_SHORT_NAME - 1)}…` : name
}

function escaped(name: string): string {
  return name.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
}
