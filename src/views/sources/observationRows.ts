import type { Library } from '#datasets/schemas.ts'
import type { Known } from '#analysis/known.ts'
import { countedName, flowName } from '#figures/words/flowNames.ts'
import { onFirstUse } from '#i18n/onFirstUse.ts'
import type { Text } from '#i18n/text.ts'
import { createCache } from '#model/math/createCache.ts'
import type { FlowOrTotal, Status } from '#model/series.ts'

export const KINDS = ['year', 'part', 'category', 'chapter', 'growth', 'tonnage'] as const

export type ObservationKind = (typeof KINDS)[number]

/** A recorded value of any kind, prepared for search, sorting and display. */
export type ObservationRow = Readonly<{
  id: string
  kind: ObservationKind
  flow: FlowOrTotal
  source: string
  /** First day or year, the sort key of periods. */
  from: string
  value: number | null
  status: Status
  note: string | null
  formula: string | null
  bibliography: readonly string[]
  /** Ids of records in the data; empty where the row itself contains all that is known. */
  origin: readonly string[]
  /** The row in words, made when first asked for: most of the thousands of rows are never seen. */
  words: () => RowWords
}>

type Described = Readonly<{ what: string; period: string; printed: string }>

type RowWords = Described &
  Readonly<{
    sourceName: string
    /** All text of the row and of its publications, for search. */
    searched: string
  }>

type Draft = Omit<ObservationRow, 'words'> & Readonly<{ describe: () => Described }>

/** Lists all recorded values of the pair, in the order of the data files. */
export function observationRows(
  { pair, chapters }: Known,
  library: Library | null,
  text: Text,
): readonly ObservationRow[] {
  const { t, usd, plain } = text
  const flowOf = (flow: FlowOrTotal) =>
    flow === 'total' ? t('table.total') : flowName(pair, flow, text)
  const named = (what: string, flow: FlowOrTotal) =>
    t('sources.ofFlow', { what, flow: flowOf(flow) })
  const amount = (value: number | null) => (value === null ? t('table.notReported') : usd(value))
  const category = (id: string) =>
    pair.categories.find((candidate) => candidate.id === id)?.name ?? id

  const chapter = (code: string) =>
    t('products.chapter', { code, name: chapters?.names[code] ?? '' })

  // Few periods for many rows, and a range of days takes longest to format.
  const periods = createCache<string>()
  const publications = createCache<readonly string[]>()

  const drafts: Draft[] = [
    ...pair.observations.map((record): Draft => ({
      ...record,
      kind: record.span,
      from: record.firstDay,
      origin: [record.id],
      describe: () => ({
        what: countedName(pair, record, text),
        period: daysOf(record.firstDay, record.lastDay),
        printed: amount(record.value),
      }),
    })),
    ...pair.categoryValues.map((record): Draft => ({
      ...record,
      kind: 'category',
      from: record.firstDay,
      origin: [record.id],
      describe: () => ({
        what: named(category(record.category), record.flow),
        period: daysOf(record.firstDay, record.lastDay),
        printed:
          record.value === null && record.quantity !== null
            ? t('sources.quantity', {
                amount: plain(record.quantity),
                unit: record.quantityUnit ?? '',
              })
            : amount(record.value),
      }),
    })),
    ...pair.growthClaims.map((record): Draft => ({
      ...record,
      kind: 'growth',
      from: `${record.year}`,
      value: record.growth,
      origin: [record.id],
      describe: () => ({
        what: named(t('headline.growth'), record.flow),
        period: yearOf(record.source, record.year),
        printed: text.signedPercent(record.growth),
      }),
    })),
    ...(library?.tonnage ?? []).map((record): Draft => ({
      ...record,
      kind: 'tonnage',
      from: `${record.year}`,
      value: record.tonnes,
      origin: [],
      describe: () => ({
        what: flowOf(record.flow),
        period: yearOf(record.source, record.year),
        printed: t('sources.tonnes', { amount: plain(record.tonnes) }),
      }),
    })),
    ...(chapters?.rows ?? []).map((record): Draft => ({
      ...record,
      id: `${record.source}-${record.year}-${record.flow}-${record.chapter}`,
      kind: 'chapter',
      from: `${record.year}`,
      status: 'reported',
      note: null,
      formula: null,
      origin: [],
      bibliography: printedWith(record.source, record.year, record.flow),
      describe: () => ({
        what: named(chapter(record.chapter), record.flow),
        period: yearOf(record.source, record.year),
        printed: usd(record.value),
      }),
    })),
  ]
  return drafts.map(({ describe, ...row }) => ({
    ...row,
    words: onFirstUse(() => completed(row, describe())),
  }))

  function daysOf(first: string, last: string): string {
    return periods([first, last], () => text.days(first, last))
  }

  function yearOf(source: string, year: number): string {
    return periods([source, year], () => {
      const calendar = pair.sources.find(({ id }) => id === source)?.calendar ?? 'gregorian'
      return text.yearInBoth(year, calendar)
    })
  }

  /** Finds the publications of a chapter: those of the flow it belongs to. */
  function printedWith(source: string, year: number, flow: FlowOrTotal): readonly string[] {
    return publications([source, year, flow], () => {
      const flows = pair.observations.filter(
        (record) => record.source === source && record.year === year && record.flow === flow,
      )
      return [...new Set(flows.flatMap(({ bibliography }) => bibliography))]
    })
  }

  function completed(
    { source, status, note, formula, bibliography }: Omit<ObservationRow, 'words'>,
    described: Described,
  ): RowWords {
    const { what, period, printed } = described
    const sourceName = pair.sources.find(({ id }) => id === source)?.name ?? source
    const publishers = bibliography.map(
      (id) => library?.bibliography.find((entry) => entry.id === id)?.publisher ?? '',
    )
    const standing = t(`status.${status}`)
    const searched = [what, sourceName, period, printed, note, formula, standing, ...publishers]
    return { ...described, sourceName, searched: searched.join(' ') }
  }
}
