import type { Chosen, Known } from '#analysis/known.ts'
import { valueIn, within } from '#analysis/history.ts'
import { statusLegend } from '#charts/frame/legend.ts'
import { cutRange, niceScale, type NiceScale } from '#charts/axes/niceScale.ts'
import type { Column, Row } from '#charts/frame/table.ts'
import type { Pair } from '#datasets/schemas.ts'
import { baseCautions } from '#figures/words/baseCautions.ts'
import type { Figure, NativeChart, NativeSeries } from '#figures/figure.ts'
import { flowName } from '#figures/words/flowNames.ts'
import { measuredFigure } from '#figures/measures/measuredFigure.tsx'
import { PROJECTION } from '#figures/provenance/origins.ts'
import { timeLabels, timeOf } from '#figures/words/timeAxis.ts'
import type { Text } from '#i18n/text.ts'
import { midYear } from '#model/calendar.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Projection } from '#model/projection/projection.ts'
import type { Year } from '#model/units.ts'
import { pathParagraph } from './pathParagraph.ts'
import { pathSentence } from './pathSentence.ts'
import type { EventMark } from './EventMarks.tsx'
import { PathChart, type PathRow } from './PathChart.tsx'
import { pathBands, type PathBands } from './pathBands.ts'

/**
 * Largest ratio of the axis to history or target, so that a steep scenario does not flatten the
 * history.
 */
const TALLEST_OVER_TARGET = 2.5

/** Computes the figure of the total of both flows: history, baseline, scenario, target and events. */
export function path(known: Known, chosen: Chosen, text: Text): Figure {
  const { measure } = chosen.choice
  return measure === null
    ? pathInUsd(known, chosen, text)
    : measuredFigure('path', measure, known, chosen, text)
}

function pathInUsd(known: Known, chosen: Chosen, text: Text): Figure {
  const { pair } = known
  const { source, outcome } = chosen
  const events = eventsOf(pair, text)
  const rows = pathRows(chosen, text)
  const missing = rows.filter(({ value, scenario }) => value === null && scenario === null).length
  const scale = scaleOf(rows, outcome.target.value)
  // Only reported values have a status mark in the chart.
  const statuses = rows.flatMap(({ value, status }) => (value === null ? [] : [status]))
  const bands = pathBands(chosen, text)
  const [caution, ...otherCautions] = baseCautions(pair, chosen, text)
  const { t } = text
  return {
    id: 'path',
    title: t('path.title'),
    sentence: pathSentence(outcome, text),
    native: nativeOf(rows, outcome, scale, bands, text),
    paragraph: pathParagraph,
    sentenceFor: (live) => pathSentence(live, text),
    caveat: caution ?? bands.refusal ?? t('figure.assumption'),
    explanations: [
      ...otherCautions,
      ...bands.explanations,
      ...(missing > 0 ? [t('path.gaps', { count: missing, source: source.shortName })] : []),
    ],
    table: {
      caption: t('path.caption'),
      columns: columnsOf(known, bands, text),
      rows: tableRows(known, chosen, bands, text),
    },
    sources: [source.name],
    legend: [...statusLegend(statuses), ...bands.legend],
    draw: (context) => (
      <PathChart
        rows={rows}
        ticks={timeLabels(rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0, source.calendar, text)}
        scale={scale}
        boundary={midYear(outcome.base.year, source.calendar) + 0.5}
        events={events}
        readoutYear={readoutYear(rows, outcome)}
        calendar={source.calendar}
        chance={bands.live(context)}
        context={context}
      />
    ),
  }
}

/**
 * Returns one row for every year of history and projection; `value` is `null` where nothing is
 * reported.
 */
function pathRows(chosen: Chosen, text: Text): PathRow[] {
  const { choice, source, history, outcome } = chosen
  const { base, projection, baseline } = outcome
  const total = within(history.total, choice.years)
  const first = Math.min(total.points[0]?.year ?? base.year, base.year)
  const last = Math.max(projection.lastYear, base.year)
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    const counted = valueIn(total, year)
    const isProjected = year > base.year
    return {
      year,
      x: midYear(year, source.calendar),
      period: text.period(year, source.calendar),
      value: counted?.value ?? null,
      status: counted?.status ?? 'reported',
      scenario: isProjected ? valueAt(projection.total, projection, year) : null,
      baseline: isProjected ? valueAt(baseline.total, baseline, year) : null,
      origin: isProjected ? [PROJECTION] : (counted?.observations ?? []),
    }
  })
}

/** Returns the reported total, the projected paths from the base year on, the target and percentiles. */
function nativeOf(
  rows: readonly PathRow[],
  { base, target, scenario, projection, baseline }: Outcome,
  scale: NiceScale,
  bands: PathBands,
  { t, year }: Text,
): NativeChart {
  // The base year is in the table only if reported in the years shown, or if its value is set.
  const isOnPath = ({ year: rowYear, value }: PathRow) =>
    rowYear > base.year || (rowYear === base.year && (value !== null || scenario.start !== null))
  const pathValues = (projected: Projection) =>
    rows.map((row) => (isOnPath(row) ? valueAt(projected.total, projected, row.year) : null))
  const series: readonly NativeSeries[] = [
    {
      label: t('path.total'),
      colour: 'total',
      mark: 'solid',
      values: rows.map(({ value }) => value),
    },
    { label: t('path.baseline'), colour: 'baseline', mark: 'dotted', values: pathValues(baseline) },
    {
      label: t('path.scenario'),
      colour: 'scenario',
      mark: 'dashed',
      values: pathValues(projection),
    },
    {
      label: t('path.targetColumn'),
      colour: 'ink',
      mark: 'thin',
      values: rows.map((row) => (row.scenario === null ? null : target.value)),
    },
    ...bands.native(rows.map((row) => row.year)),
  ]
  return {
    kind: 'line',
    unit: 'usd',
    labels: rows.map((row) => year(row.year, base.calendar)),
    series,
    range: cutRange(
      scale,
      series.flatMap(({ values }) => values),
    ),
  }
}

function eventsOf({ events }: Pair, text: Text): EventMark[] {
  return events
    .filter(({ major }) => major)
    .map(({ id, date, title, note }) => {
      return { id, at: timeOf(date), title, date: text.date(date), note }
    })
}

/** Returns the target's year; where it is not shown, the last one with a counted value. */
function readoutYear(rows: readonly PathRow[], { base, target }: Outcome): Year {
  if (rows.some(({ year }) => year === target.year)) return target.year
  return rows.findLast(({ value }) => value !== null)?.year ?? base.year
}

function scaleOf(rows: readonly PathRow[], target: number) {
  const counted = Math.max(...rows.map(({ value }) => value ?? 0))
  const projected = Math.max(
    ...rows.map(({ scenario, baseline }) => Math.max(scenario ?? 0, baseline ?? 0)),
  )
  const tallest = Math.max(counted, target) * TALLEST_OVER_TARGET
  return niceScale(0, Math.max(counted * 1.1, target * 1.15, Math.min(projected, tallest)))
}

function columnsOf({ pair }: Known, bands: PathBands, text: Text): Column[] {
  const { t } = text
  return [
    { key: 'year', label: t('table.year'), kind: 'year' },
    { key: 'period', label: t('table.period'), kind: 'text' },
    ...pair.flows.map((flow): Column => {
      return { key: flow, label: flowName(pair, flow, text), kind: 'usd' }
    }),
    { key: 'total', label: t('table.total'), kind: 'usd' },
    { key: 'baseline', label: t('path.baselineColumn'), kind: 'usd' },
    { key: 'target', label: t('path.targetColumn'), kind: 'usd' },
    ...bands.columns,
    { key: 'status', label: t('table.status'), kind: 'status' },
  ]
}

/** Returns the reported years, then the projected ones; the base year is in both if its value is set. */
function tableRows(known: Known, chosen: Chosen, bands: PathBands, text: Text): Row[] {
  const { pair } = known
  const { choice, source, history, outcome } = chosen
  const { base, projection, baseline, scenario, target } = outcome
  const counted = within(history.total, choice.years).points.map((total): Row => {
    const flows = history.flows.map((series) => valueIn(series, total.year)?.value ?? null)
    const period = text.period(total.year, source.calendar)
    const start = total.year === base.year ? base.total : ''
    return {
      cells: [
        total.year,
        period,
        ...flows,
        total.value,
        start,
        '',
        ...bands.cells(null),
        total.status,
      ],
      origin: total.observations,
    }
  })

  const from = scenario.start === null ? base.year + 1 : base.year
  const projected = yearsBetween(from, projection.lastYear).map((year): Row => {
    const flows = pair.flows.map((flow) => valueAt(projection.flows[flow], projection, year))
    const total = valueAt(projection.total, projection, year)
    const baselineTotal = valueAt(baseline.total, baseline, year)
    const period = text.period(year, source.calendar)
    return {
      cells: [
        year,
        period,
        ...flows,
        total,
        baselineTotal,
        target.value,
        ...bands.cells(year),
        'assumed',
      ],
      origin: [PROJECTION],
    }
  })
  return [...counted, ...projected]
}

function yearsBetween(from: Year, to: Year): Year[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

/** Returns the value of a projected series in a year; `null` outside of the projection. */
function valueAt(
  values: readonly number[] | undefined,
  { firstYear }: Projection,
  year: Year,
): number | null {
  return values?.[year - firstYear] ?? null
}
