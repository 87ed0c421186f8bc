import type { Library } from '#datasets/schemas.ts'
import type { Known } from '#analysis/known.ts'
import { flowName } from '#figures/words/flowNames.ts'
import type { Text } from '#i18n/text.ts'
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
  /** Ids of the record; empty where the row itself holds all there is. */
  origin: readonly string[]
  /** All text of the row and of its publications, normalised for search. */
  words: string
}>

type Draft = Omit<ObservationRow, 'words' | 'sourceName'>

/** All recorded values of the pair, in the order of the data package. */
export function observationRows(
  { pair, chapters }: Known,
  library: Library | null,
  text: Text,
): readonly ObservationRow[] {
  const { t, usd, plain, days } = text
  const flowOf = (flow: FlowOrTotal) =>
    flow === 'total' ? t('table.total') : flowName(pair, flow, text)
  const named = (what: string, flow: FlowOrTotal) =>
    t('sources.ofFlow', { what, flow: flowOf(flow) })
  const amount = (value: number | null) => (value === null ? t('table.notReported') : usd(value))
  const category = (id: string) => pair.categories.find((one) => one.id === id)?.name ?? id

  const drafts: Draft[] = [
    ...pair.observations.map((one): Draft => ({
      ...one,
      kind: one.span,
      what: flowOf(one.flow),
      from: one.firstDay,
      period: days(one.firstDay, one.lastDay),
      printed: amount(one.value),
      origin: [one.id],
    })),
    ...pair.categoryValues.map((one): Draft => ({
      ...one,
      kind: 'category',
      what: named(category(one.category), one.flow),
      from: one.firstDay,
      period: days(one.firstDay, one.lastDay),
      printed:
        one.value === null && one.quantity !== null
          ? t('sources.quantity', { amount: plain(one.quantity), unit: one.quantityUnit ?? '' })
          : amount(one.value),
      origin: [one.id],
    })),
    ...pair.growthClaims.map((one): Draft => ({
      ...one,
      kind: 'growth',
      what: named(t('headline.growth'), one.flow),
      from: `${one.year}`,
      period: yearOf(one.source, one.year),
      value: one.growth,
      printed: text.signedPercent(one.growth),
      origin: [one.id],
    })),
    ...(library?.tonnage ?? []).map((one): Draft => ({
      ...one,
      kind: 'tonnage',
      what: flowOf(one.flow),
      from: `${one.year}`,
      period: yearOf(one.source, one.year),
      value: one.tonnes,
      printed: t('sources.tonnes', { amount: plain(one.tonnes) }),
      origin: [],
    })),
    ...(chapters?.rows ?? []).map((one): Draft => ({
      ...one,
      id: `${one.source}-${one.year}-${one.flow}-${one.chapter}`,
      kind: 'chapter',
      what: named(
        t('products.chapter', { code: one.chapter, name: chapters?.names[one.chapter] ?? '' }),
        one.flow,
      ),
      from: `${one.year}`,
      period: yearOf(one.source, one.year),
      printed: usd(one.value),
      status: 'reported',
      note: null,
      formula: null,
      origin: [],
      bibliography: printedWith(one.source, one.year, one.flow),
    })),
  ]
  return drafts.map((draft) => completed(draft))

  function yearOf(source: string, year: number): string {
    const calendar = pair.sources.find(({ id }) => id === source)?.calendar ?? 'gregorian'
    return text.yearInBoth(year, calendar)
  }

  /** A chapter is published where its flow is. */
  function printedWith(source: string, year: number, flow: FlowOrTotal): readonly string[] {
    const flows = pair.observations.filter(
      (one) => one.source === source && one.year === year && one.flow === flow,
    )
    return [...new Set(flows.flatMap(({ bibliography }) => bibliography))]
  }

  function completed(draft: Draft): ObservationRow {
    const sourceName = pair.sources.find(({ id }) => id === draft.source)?.name ?? draft.source
    const publishers = draft.bibliography.map(
      (id) => library?.bibliography.find((one) => one.id === id)?.publisher ?? '',
    )
    const { what, period, printed, note, formula } = draft
    const status = t(`status.${draft.status}`)
    const words = plainWords(
      [what, sourceName, period, printed, note, formula, status, ...publishers].join(' '),
    )
    return { ...draft, sourceName, words }
  }
}

/** Normalises text for search: lower case, without accents. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
}
