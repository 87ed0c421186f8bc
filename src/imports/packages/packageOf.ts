import type { OwnPackage } from '#datasets/ownPackage.ts'
import type { Library, Pair } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import { baseOf, type Base } from '#model/projection/baseline.ts'
import type { Flow } from '#model/series.ts'
import { ownClaims } from './ownClaims.ts'
import { defaultGrowth, defaultTarget } from './ownDefaults.ts'
import { goodsOfRows } from './goodsOfRows.ts'
import { ownMix } from './ownMix.ts'
import { cleanName, namedEconomy, pairName, sidesOfFlow, type Economies } from './ownNames.ts'
import { ownObservations, type NamedSource, type ObservationWords } from './ownObservations.ts'
import { hasFreightInImports, namedSources, ownSource } from './packageSources.ts'
import { shownPublishers } from './shownPublishers.ts'
import { PackageRefusal } from './packageRefusal.ts'
import { sliceOf, type PlacedRow } from './slice.ts'

/** What rows do not say of the package that is made of them. */
export type PackageContext = Readonly<{
  /** The day of the import, ISO 8601: the vintage of the package. */
  day: string
  /** Ids of packages that are kept already. */
  taken: readonly string[]
  /** The language of names and notes, which the package keeps. */
  text: Text
}>

/**
 * Makes a package of the rows of one pair (`DEU-FRA`): one consistent slice of them, whatever other
 * rows there are. Units are those of the rows, US dollars.
 *
 * @throws PackageRefusal where there are no rows of the pair, only parts of sums, or no full year
 */
export function packageOf(
  rows: readonly PlacedRow[],
  pair: string,
  context: PackageContext,
): OwnPackage {
  const { day, text } = context
  const slice = sliceOf(rows, pair)
  const economies = economiesOf(rows, pair, text)
  const flows: Pair['flows'] = [pair as Flow, `${economies[1].code}-${economies[0].code}`]
  const used = slice.flatMap((source) => source.rows)
  const publisherOf = shownPublishers(used, day, text)
  const library = libraryOf(used, (table) => publisherOf(table).name, day)
  const named = namedSources(slice, publisherOf, (table) => publicationId(table, library))
  const words = wordsIn(text, economies)
  const observations = named.flatMap((source) => ownObservations(source, words))
  const goods = goodsOfRows(named, observations, text)
  const based = inPriority(named, flows, observations)
  const [first] = based
  if (!first?.base) throw new PackageRefusal('noFullYear', pair)

  const sources = based.map(({ source }) =>
    ownSource(source, named, economies, goods.otherLists, text),
  )
  const target = defaultTarget(first.base, day)
  const growth = defaultGrowth({ observations, flows }, first.base)
  const defaults = { source: first.source.id, ...growth, target }
  return {
    pair: {
      vintage: day,
      licence: { name: text.t('data.package.licence'), url: '' },
      id: freeId(pair, context.taken),
      name: pairName(economies),
      economies,
      flows,
      defaults,
      freightInImports: named.filter(hasFreightInImports).map(({ id }) => id),
      chapterSource: chapterSource(goods.chapters.rows, first.source.id),
      sources,
      observations: observations.map((each) => ({ ...each, bibliography: [...each.bibliography] })),
      claims: ownClaims({ observations, economies, flows, defaults, sources }, first.base, text),
      categories: goods.categories,
      categoryValues: goods.categoryValues,
      mix: ownMix(goods.categories, goods.categoryValues, observations),
      ...NOT_IN_TRADE_FILES,
    },
    chapters: goods.chapters,
    library,
  }
}

/** What files of trade do not hold. */
const NOT_IN_TRADE_FILES = {
  growthClaims: [],
  targets: [],
  events: [],
  yearNotes: [],
  referenceGrowth: null,
  measures: [],
  leverScope: [],
  projects: [],
}

/** The two economies by the names that the files give them, in the order of the pair. */
function economiesOf(rows: readonly PlacedRow[], pair: string, text: Text): Economies {
  const [one = '', other = ''] = pair.split('-')
  const names = new Map(
    rows
      .flatMap(({ row }) => [row.reporter, row.partner])
      .flatMap(({ code, name }) =>
        code === null || cleanName(name) === '' ? [] : [[code, cleanName(name)]],
      ),
  )
  return [
    namedEconomy(one, names.get(one) ?? one, text),
    namedEconomy(other, names.get(other) ?? other, text),
  ]
}

/** Every table in use is a publication. */
function libraryOf(
  rows: readonly PlacedRow[],
  publisherOf: (table: PlacedRow['table']) => string,
  day: string,
): Library {
  const tables = new Map(rows.map(({ table }) => [titleOf(table), table]))
  return {
    bibliography: [...tables].map(([title, table], index) => ({
      id: `file-${index + 1}`,
      publisher: publisherOf(table),
      title,
      date: day,
      url: null,
      kind: 'dataset',
    })),
    tonnage: [],
    informal: [],
    context: [],
  }
}

function publicationId(table: PlacedRow['table'], { bibliography }: Library): string {
  return bibliography.find(({ title }) => title === titleOf(table))?.id ?? ''
}

function titleOf({ file, sheet }: PlacedRow['table']): string {
  return sheet === null ? file : `${file}, ${sheet}`
}

function wordsIn({ t }: Text, economies: Economies): ObservationWords {
  return {
    unreported: t('data.note.unreported'),
    derived: t('data.note.derived'),
    fromGoods: t('data.note.fromGoods'),
    oneFlow: (flow) => t('data.scope.oneFlow', sidesOfFlow(flow, economies)),
  }
}

type Based = Readonly<{ source: NamedSource; base: Base | null; years: number }>

/** Sources with the latest full year first, those with most years among them; without any, last. */
function inPriority(
  named: readonly NamedSource[],
  flows: Pair['flows'],
  observations: Pair['observations'],
): readonly Based[] {
  const based = named.map((source): Based => {
    const { calendar } = source.rows
    const own = observations.filter((each) => each.source === source.id && each.span === 'year')
    const base = baseOf({ source: source.id, calendar, flows, observations, mix: [] })
    return { source, base, years: own.filter(({ value }) => value !== null).length }
  })
  const yearOf = ({ base }: Based) => base?.year ?? -Infinity
  return based.toSorted((a, b) =>
    yearOf(a) === yearOf(b) ? b.years - a.years : yearOf(b) - yearOf(a),
  )
}

/** The source with most values by HS chapter, else the first of all. */
function chapterSource(rows: readonly Readonly<{ source: string }>[], first: string): string {
  const counts = new Map<string, number>()
  for (const { source } of rows) counts.set(source, (counts.get(source) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? first
}

/** `own-deu-fra`, or with the first number that is free. */
function freeId(pair: string, taken: readonly string[]): string {
  const id = `own-${pair.toLowerCase()}`
  const free = [id, ...taken.map((_, index) => `${id}-${index + 2}`)]
  return free.find((each) => !taken.includes(each)) ?? id
}
