import type { Chosen, Known } from '#analysis/known.ts'
import { valueIn, within, type History } from '#analysis/history.ts'
import { statusLegend } from '#charts/frame/legend.ts'
import { shownYears } from '#analysis/shownYears.ts'
import { unpublishedYears } from '#analysis/unpublishedYears.ts'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import { valueScale } from '#charts/axes/valueScale.ts'
import type { Row, Table } from '#charts/frame/table.ts'
import type { Pair, Source } from '#datasets/schemas.ts'
import type { Figure, NativeChart } from '#figures/figure.ts'
import { baseCautions } from '#figures/words/baseCautions.ts'
import { flowName, partiesOf, sourceInSentence } from '#figures/words/flowNames.ts'
import { measuredFigure } from '#figures/measures/measuredFigure.tsx'
import { PROJECTION } from '#figures/provenance/origins.ts'
import { leftOutNotes, unpublishedLegend, unpublishedNote } from '#figures/words/axisNotes.ts'
import { timeLabels, timeOf } from '#figures/words/timeAxis.ts'
import { nativeAxis, nativeYears } from '#figures/nativeAxis.ts'
import type { Text } from '#i18n/text.ts'
import { midYear, type Calendar } from '#model/calendar.ts'
import type { Outcome } from '#model/outcome.ts'
import { exportRatio, tradeBalance } from '#model/history/balance.ts'
import { isNegligible } from '#model/history/isNegligible.ts'
import { lastReported } from '#model/history/seriesOf.ts'
import type { Base } from '#model/projection/baseline.ts'
import type { Flow, YearValue } from '#model/series.ts'
import { flowsParagraph } from './flowsParagraph.ts'
import { FlowsChart, type FlowsRow, type FlowValue } from './FlowsChart.tsx'

/** Colours of both flows. */
const LOOKS = ['first', 'second'] as const

/** Computes the figure of both flows and their balance: reported, then projected by the scenario. */
export function flows(known: Known, chosen: Chosen, text: Text): Figure {
  const { measure } = chosen.choice
  return measure === null
    ? flowsInUsd(known, chosen, text)
    : measuredFigure('flows', measure, known, chosen, text)
}

function flowsInUsd(known: Known, chosen: Chosen, text: Text): Figure {
  const { pair } = known
  const { source, outcome, choice } = chosen
  const { t } = text
  const allRows = flowsRows(chosen, text)
  const shown = shownYears(
    chosen,
    chosen.history.flows.flatMap(({ points }) => points),
  )
  const rows = allRows.filter(({ year }) => year >= shown.first && year <= shown.last)
  const unpublished = unpublishedYears(chosen, timeOf(pair.vintage))
  const throughUnpublished = unpublishedNote(unpublished, chosen, text)
  const labels = [flowName(pair, pair.flows[0], text), flowName(pair, pair.flows[1], text)] as const
  const statuses = rows
    .filter(({ isProjected }) => !isProjected)
    .flatMap(({ flows: sides }) => sides.filter(({ value }) => value !== null))
    .map(({ status }) => status)
  const sentence = sentenceFor(known, chosen, outcome, text)
  const [caveat, ...cautions] = [
    ...baseCautions(pair, chosen, text),
    t(choice.isLog ? 'flows.logBalance' : 'flows.caveat'),
  ]
  const scale = scaleOf(rows, choice.isLog)
  const canDraw = rows.some(({ flows: sides }) => sides.some(({ value }) => value !== null))
  return {
    id: 'flows',
    title: t('flows.title'),
    sentence,
    native: canDraw ? nativeOf(rows, labels, { scale, calendar: source.calendar }, text) : null,
    paragraph: flowsParagraph,
    sentenceFor: (live) => sentenceFor(known, chosen, live, text),
    caveat: caveat ?? null,
    explanations: [
      ...cautions,
      ...(throughUnpublished === null ? [] : [throughUnpublished]),
      ...leftOutNotes(
        shown,
        rows.flatMap((row) => row.flows.map(({ value }) => value)),
        chosen,
        text,
      ),
    ],
    table: tableOf(allRows, pair.flows, labels, text),
    sources: [source.name],
    legend: [...statusLegend(statuses), ...unpublishedLegend(unpublished, text)],
    draw: canDraw
      ? (context) => (
          <FlowsChart
            rows={rows}
            flows={pair.flows}
            labels={labels}
            ticks={timeLabels(rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0, source.calendar, text)}
            scale={scale}
            boundary={midYear(outcome.base.year, source.calendar) + 0.5}
            unpublishedUntil={unpublished?.until ?? null}
            sourceName={source.name}
            context={context}
          />
        )
      : null,
  }
}

/**
 * Returns two series for each flow and the balance: reported, and projected from the last reported
 * year on.
 */
function nativeOf(
  rows: readonly FlowsRow[],
  labels: readonly [string, string],
  { scale, calendar }: Readonly<{ scale: NiceScale; calendar: Calendar }>,
  text: Text,
): NativeChart {
  const { t } = text
  const lastCounted = rows.findLastIndex(({ isProjected }) => !isProjected)
  const sides = [0, 1] as const
  const counted = sides.map((side) => ({
    label: labels[side],
    colour: LOOKS[side],
    mark: 'solid' as const,
    values: rows.map((row) => (row.isProjected ? null : row.flows[side].value)),
  }))
  const assumed = sides.map((side) => ({
    label: t('flows.assumed', { flow: labels[side] }),
    colour: LOOKS[side],
    mark: 'dashed' as const,
    values: rows.map((row, index) => (index >= lastCounted ? row.flows[side].value : null)),
  }))
  const balance = [false, true].map((isProjected) => ({
    label: isProjected ? t('flows.assumed', { flow: t('flows.balance') }) : t('flows.balance'),
    colour: 'balance' as const,
    mark: isProjected ? ('outlined' as const) : ('filled' as const),
    values: rows.map((row) => (row.isProjected === isProjected ? row.balance : null)),
  }))
  const years = rows.map(({ year }) => year)
  const axis = nativeAxis(scale, [...(scale.isLog ? [] : balance), ...counted, ...assumed])
  return {
    kind: 'line',
    unit: 'usd',
    ...axis,
    ...nativeYears(years, axis.series, calendar, text),
  }
}

function sentenceFor(
  { pair }: Known,
  { source, history }: Chosen,
  outcome: Outcome,
  text: Text,
): string {
  const { base, projection } = outcome
  const [sold, bought] = pair.flows.map((flow) => projection.flows[flow])
  if (!sold || !bought) return withoutSplit(pair, source, history, text)

  const [soldNow, boughtNow] = [countedIn(base, pair.flows[0]), countedIn(base, pair.flows[1])]
  const parts = {
    year: text.yearInBoth(base.year, base.calendar),
    sold: text.usd(soldNow),
    bought: text.usd(boughtNow),
    balance: text.usd(Math.abs(soldNow - boughtNow)),
    soldLater: text.usd(sold.at(-1) ?? soldNow),
    boughtLater: text.usd(bought.at(-1) ?? boughtNow),
    later: text.yearInBoth(projection.lastYear, base.calendar),
  }
  const parties = partiesOf(pair, pair.flows[0])
  if (isNegligible(boughtNow, soldNow)) return text.t('flows.oneWay', { ...parties, ...parts })
  if (isNegligible(soldNow, boughtNow)) {
    return text.t('flows.otherWay', { ...parties, ...parts })
  }
  if (soldNow === boughtNow) return text.t('flows.even', { ...parties, ...parts })
  const ratio = exportRatio(soldNow, boughtNow)
  return text.t(soldNow >= boughtNow && ratio !== null ? 'flows.surplus' : 'flows.deficit', {
    ...parties,
    ...parts,
    ratio: ratio === null ? '' : text.ratio(ratio),
  })
}

/** Returns what a source that does not count both flows says of them: one at most. */
function withoutSplit(pair: Pair, source: Source, history: History, text: Text): string {
  const counted = history.flows.flatMap((series) => {
    const last = lastReported(series)
    return last && series.flow !== 'total' ? [{ flow: series.flow, last }] : []
  })
  const [only] = counted
  const name = sourceInSentence(pair, source.shortName)
  if (!only || counted.length > 1) return text.t('flows.noSplit', { source: name })
  return text.t('flows.onlyOne', {
    year: text.yearInBoth(only.last.year, source.calendar),
    ...partiesOf(pair, only.flow),
    value: text.usd(only.last.value),
    source: name,
  })
}

/** Returns what the base counts of a flow. */
function countedIn({ cells }: Base, flow: Flow): number {
  return cells.reduce((sum, cell) => (cell.flow === flow ? sum + cell.value : sum), 0)
}

/**
 * Returns one row for every year shown: reported if either flow is, else projected after the base
 * year.
 */
function flowsRows(chosen: Chosen, text: Text): FlowsRow[] {
  const { choice, source, history, outcome } = chosen
  const { base, projection } = outcome
  const seriesShown = history.flows.map((series) => within(series, choice.years))
  const years = seriesShown.flatMap(({ points }) => points.map(({ year }) => year))
  const first = Math.min(base.year, ...years)

  return Array.from({ length: projection.lastYear - first + 1 }, (_, index) => {
    const year = first + index
    const counted = seriesShown.map((series) => valueIn(series, year))
    const isProjected = year > base.year && !counted.some((point) => point && point.value !== null)
    const sides = isProjected ? projectedIn(chosen, year) : sidesOf(counted)
    const [sold, bought] = [sides[0].value, sides[1].value]
    return {
      year,
      x: midYear(year, source.calendar),
      period: text.period(year, source.calendar),
      flows: sides,
      balance: tradeBalance(sold, bought),
      isProjected,
      origin: isProjected
        ? [PROJECTION]
        : counted.flatMap((point) => [...(point?.observations ?? [])]),
    }
  })
}

/** Returns the reported values of both flows; `null` where a value is missing. */
function sidesOf(counted: readonly (YearValue | undefined)[]): [FlowValue, FlowValue] {
  const side = (point: YearValue | undefined): FlowValue => ({
    value: point?.value ?? null,
    status: point?.status ?? 'reported',
  })
  return [side(counted[0]), side(counted[1])]
}

/** Returns the projected values of both flows in a year. */
function projectedIn({ history, outcome }: Chosen, year: number): [FlowValue, FlowValue] {
  const { firstYear, flows: paths } = outcome.projection
  const side = (index: 0 | 1): FlowValue => {
    const { flow } = history.flows[index]
    const values = flow === 'total' ? undefined : paths[flow]
    return { value: values?.[year - firstYear] ?? null, status: 'assumed' }
  }
  return [side(0), side(1)]
}

/** Returns the scale that holds both flows and their balance, which a logarithmic one has no place for. */
function scaleOf(rows: readonly FlowsRow[], isLog: boolean): NiceScale {
  const values = rows
    .flatMap(({ flows: [sold, bought], balance }) => [
      sold.value,
      bought.value,
      isLog ? null : balance,
    ])
    .flatMap((value) => value ?? [])
  return valueScale({ values, band: [] }, isLog)
}

/** Returns the table; `keys` are the ids of both flows. Years without any record are left out. */
function tableOf(
  rows: readonly FlowsRow[],
  keys: readonly [string, string],
  labels: readonly [string, string],
  text: Text,
): Table {
  const { t } = text
  return {
    caption: t('flows.caption'),
    columns: [
      { key: 'year', label: t('table.year'), kind: 'year' },
      { key: 'period', label: t('table.period'), kind: 'text' },
      { key: keys[0], label: labels[0], kind: 'usd' },
      { key: `${keys[0]}.status`, label: t('table.status'), kind: 'status' },
      { key: keys[1], label: labels[1], kind: 'usd' },
      { key: `${keys[1]}.status`, label: t('table.status'), kind: 'status' },
      { key: 'balance', label: t('flows.balance'), kind: 'usd' },
    ],
    rows: rows
      .filter(({ origin }) => origin.length > 0)
      .map(({ year, period, flows: [sold, bought], balance, origin }): Row => {
        const cells = [year, period, sold.value, sold.status, bought.value, bought.status, balance]
        return { cells, origin }
      }),
  }
}
