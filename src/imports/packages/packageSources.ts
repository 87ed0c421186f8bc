import type { Source } from '#datasets/schemas.ts'
import type { Text } from '#i18n/text.ts'
import type { Calendar } from '#model/calendar.ts'
import type { OtherList } from './oneList.ts'
import { sidesOfFlow, withinLimit, type Economies } from './ownNames.ts'
import { yearsInPart, type NamedSource } from './ownObservations.ts'
import { flowOfRow } from './rowPlace.ts'
import type { ShownPublisher } from './shownPublishers.ts'
import type { PlacedRow, SourceRows } from './slice.ts'
import { levelName, otherMoneyWords } from './tableWords.ts'

/** Gives each source an id that no other has: publisher, reporter, and how it counts. */
export function namedSources(
  sources: readonly SourceRows[],
  publisherOf: (table: PlacedRow['table']) => ShownPublisher,
  publicationOf: (table: PlacedRow['table']) => string,
): readonly NamedSource[] {
  const taken = new Set<string>()
  return sources.map((rows) => {
    const { publisher, reporter, calendar, span } = rows
    const parts = [
      publisher,
      ...(reporter === null ? [] : [reporter]),
      ...(calendar === 'gregorian' ? [] : [calendar]),
      ...(span === 'year' ? [] : [`${span}ly`]),
    ]
    const wanted = slug(parts.join(' '))
    const free = [wanted, ...Array.from({ length: taken.size }, (_, n) => `${wanted}-${n + 2}`)]
    const id = free.find((each) => !taken.has(each)) ?? wanted
    taken.add(id)
    const [first] = rows.rows
    const shown = first ? publisherOf(first.table) : { name: publisher, unnamed: null }
    return { id, publisher: shown, rows, publicationOf }
  })
}

/** Describes one of `all` sources: who counted, what it holds, and what of its files was left out. */
export function ownSource(
  named: NamedSource,
  all: readonly NamedSource[],
  economies: Economies,
  otherLists: readonly OtherList[],
  text: Text,
): Source {
  const { reporter, calendar } = named.rows
  return {
    id: named.id,
    name: longName(named, economies, text),
    shortName: shortName(named, all, economies, text),
    publisher: named.publisher.name,
    reporter,
    calendar,
    basis: 'customs',
    coverage: isOfGoods(named.rows) ? 'goods' : 'national',
    scope: [
      scopeOf(named, economies, text),
      ...otherLists
        .filter(({ source }) => source === named.id)
        .map((other) => otherListWords(other, calendar, text)),
    ].join(' '),
  }
}

/** The name of a source by that of the economy that reported. */
function longName({ publisher, rows }: NamedSource, economies: Economies, { t }: Text) {
  const { reporter, span } = rows
  const economy = economies.find(({ code }) => code === reporter)
  const name = economy
    ? t('data.source.name', { economy: economy.name, publisher: publisher.name })
    : publisher.name
  return span === 'year' ? name : t(`data.source.${span}`, { name })
}

/**
 * The same in fewer words; drawings cut it where it is too long for them. Reports in a table without a
 * name are those of the economy, and numbered where it has some in another such table.
 */
function shortName(
  named: NamedSource,
  all: readonly NamedSource[],
  economies: Economies,
  { t }: Text,
) {
  const { publisher, rows } = named
  const { reporter, span } = rows
  const economy = economies.find(({ code }) => code === reporter)?.name
  if (economy !== undefined && publisher.unnamed === null) {
    return withinLimit(t(`data.source.short.${span}`, { economy, publisher: publisher.name }))
  }
  const name =
    economy === undefined
      ? publisher.name
      : isLaterTable(named, all)
        ? t('data.source.reportOf', { economy, number: publisher.unnamed ?? 0 })
        : t('data.source.report', { economy })
  return withinLimit(span === 'year' ? name : t(`data.source.${span}`, { name }))
}

/** True where the same economy has reports in a table before this one that has no name either. */
function isLaterTable({ publisher, rows }: NamedSource, all: readonly NamedSource[]): boolean {
  const own = all.filter((each) => each.rows.reporter === rows.reporter)
  return own.some((each) => (each.publisher.unnamed ?? Infinity) < (publisher.unnamed ?? 0))
}

/** Says which goods no chart shows, and why. */
function otherListWords(
  { list, used, years, amounts: count }: OtherList,
  calendar: Calendar,
  text: Text,
): string {
  return text.t('data.scope.otherList', {
    count,
    years: text.list(years.map((year) => text.yearInBoth(year, calendar))),
    list: levelName(list, text),
    used: levelName(used, text),
  })
}

/** True where a source is known to count its exports without freight and its imports with it. */
export function hasFreightInImports({ rows: { rows } }: NamedSource): boolean {
  const all = (flow: 'export' | 'import', valuation: 'fob' | 'cif') => {
    const own = rows.filter(({ row }) => row.flow === flow)
    return own.length > 0 && own.every(({ row }) => row.valuation === valuation)
  }
  return all('export', 'fob') && all('import', 'cif')
}

/** What the figures include and leave out, in whole sentences. */
function scopeOf({ rows }: NamedSource, economies: Economies, text: Text): string {
  const { t, list } = text
  const tables = [...new Set(rows.rows.map(({ table }) => table))]
  const files = [...new Set(tables.map(({ file }) => file))]
  const flows = [...new Set(rows.rows.map(({ row }) => flowOfRow(row)))]
  const [only] = flows
  const valuations = new Set(rows.rows.map(({ row }) => row.valuation))
  const years = yearsInPart(rows).map((year) => text.yearInBoth(year, rows.calendar))
  return [
    t('data.scope.files', { files: list(files) }),
    ...tables.flatMap((table) => otherMoneyWords(table, text) ?? []),
    ...(['fob', 'cif'] as const)
      .filter((valuation) => valuations.has(valuation))
      .map((valuation) => t(`data.scope.${valuation}`)),
    ...(rows.span === 'year' ? [] : [t(`data.scope.${rows.span}s`)]),
    ...(years.length === 0 ? [] : [t('data.scope.yearsInPart', { years: list(years) })]),
    ...(isOfGoods(rows) ? [t('data.scope.goods', { count: goodsIn(rows) })] : []),
    ...(flows.length === 1 && only ? [t('data.scope.oneFlow', sidesOfFlow(only, economies))] : []),
    ...rows.leftOut.map(({ reason, amounts: count }) =>
      t('data.scope.leftOut', { count, reason: t(`data.leftOut.${reason}`) }),
    ),
  ].join(' ')
}

/** True where goods alone are on file, and no total; tables of BACI hold all goods by their design. */
function isOfGoods({ rows }: SourceRows): boolean {
  return rows.every(({ table, row }) => row.product.scheme !== 'all' && table.format !== 'baci')
}

function goodsIn({ rows }: SourceRows): number {
  const codes = rows.map(({ row }) => (row.product.scheme === 'all' ? '' : row.product.code))
  return new Set(codes).size
}

/** Small letters, digits and hyphens, beginning with a letter, as ids in links and formulas do. */
function slug(name: string): string {
  const letters = name.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
  const plain = letters.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
  return /^[a-z]/.test(plain) ? plain : `source-${plain}`.replace(/-$/, '')
}
