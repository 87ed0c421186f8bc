import type { Library } from '#datasets/schemas.ts'
import type { Known } from '#analysis/known.ts'
import { flowName } from '#figures/words/flowNames.ts'
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
  what: string
  source: string
  sourceName: string
  /** First day or year, the sort key of periods. */
  from: string
  period: string
  value: number | null
  printed: string
  status: Status
  note: string | null
  formula: string | null
  bibliography: readonly string[]
  /** Ids of records in the data; empty where the row itself contains all that is known. */
  origin: readonly string[]
  /** All text of the row and of its publications, for search. */
  searched: string
}>

type Draft = Omit<ObservationRow, 'searched' | 'sourceName'>

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

  // Few periods for many rows, and a range of days takes longest to format.
  const periods = createCache<string>()
  const publications = createCache<readonly string[]>()

  const drafts: Draft[] = [
    ...pair.observations.map((record): Draft => ({
      ...record,
      kind: record.span,
      what: flowOf(record.flow),
      from: record.firstDay,
      period: daysOf(record.firstDay, record.lastDay),
      printed: amount(record.value),
      origin: [record.id],
    })),
    ...pair.categoryValues.map((record): Draft => ({
      ...record,
      kind: 'category',
      what: named(category(record.category), record.flow),
      from: record.firstDay,
      period: daysOf(record.firstDay, record.lastDay),
      printed:
        record.value === null && record.quantity !== null
          ? t('sources.quantity', {
              amount: plain(record.quantity),
              unit: record.quantityUnit ?? '',
            })
          : amount(record.value),
      origin: [record.id],
    })),
    ...pair.growthClaims.map((record): Draft => ({
      ...record,
      kind: 'growth',
      what: named(t('headline.growth'), record.flow),
      from: `${record.year}`,
      period: yearOf(record.source, record.year),
      value: record.growth,
      printed: text.signedPercent(record.growth),
      origin: [record.id],
    })),
    ...(library?.tonnage ?? []).map((record): Draft => ({
      ...record,
      kind: 'tonnage',
      what: flowOf(record.flow),
      from: `${record.year}`,
      period: yearOf(record.source, record.year),
      value: record.tonnes,
      printed: t('sources.tonnes', { amount: plain(record.tonnes) }),
      origin: [],
    })),
    ...(chapters?.rows ?? []).map((record): Draft => ({
      ...record,
      id: `${record.source}-${record.year}-${record.flow}-${record.chapter}`,
      kind: 'chapter',
      what: named(
        t('products.chapter', {
          code: record.chapter,
          name: chapters?.names[record.chapter] ?? '',
        }),
        record.flow,
      ),
      from: `${record.year}`,
      period: yearOf(record.source, record.year),
      printed: usd(record.value),
      status: 'reported',
      note: null,
      formula: null,
      origin: [],
      bibliography: printedWith(record.source, record.year, record.flow),
    })),
  ]
  return drafts.map((draft) => completed(draft))

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

  function completed(draft: Draft): ObservationRow {
    const sourceName = pair.sources.find(({ id }) => id === draft.source)?.name ?? draft.source
    const publishers = draft.bibliography.map(
      (id) => library?.bibliography.find((entry) => entry.id === id)?.publisher ?? '',
    )
    const { what, period, printed, note, formula } = draft
    const status = t(`status.${draft.status}`)
    const searched = [what, sourceName, period, printed, note, formula, status, ...publishers]
    return { ...draft, sourceName, searched: searched.join(' ') }
  }
}
