import { type NamedScenario } from '#analysis/comparedScenarios.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { valueIn } from '#analysis/history.ts'
import type { LegendEntry } from '#charts/frame/legend.ts'
import type { NiceScale } from '#charts/axes/niceScale.ts'
import { valueScale } from '#charts/axes/valueScale.ts'
import type { Column, Row } from '#charts/frame/table.ts'
import { comparedIn } from '#figures/words/comparedNames.ts'
import type { Figure, NativeChart, NativeSeries } from '#figures/figure.ts'
import { flowName } from '#figures/words/flowNames.ts'
import { nativeBand, nativeYears } from '#figures/nativeAxis.ts'
import { PROJECTION } from '#figures/provenance/origins.ts'
import { timeLabels } from '#figures/words/timeAxis.ts'
import type { Text } from '#i18n/text.ts'
import { midYear } from '#model/calendar.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Flow } from '#model/series.ts'
import type { Year } from '#model/units.ts'
import { compareParagraph } from './compareParagraph.ts'
import { BAND_DENSITY } from './ComparedBand.tsx'
import { CompareChart } from './CompareChart.tsx'
import { chanceExplanations } from './compareChance.ts'
import { bandIn, comparedBands } from './comparedBands.ts'
import { linesOf, type ComparedLines } from './comparedLines.ts'
import { resultIn } from './comparedResult.ts'
import { comparedTargets } from './comparedTargets.ts'
import { compareSentence } from './compareSentence.ts'
import '#i18n/compareEnglish.ts'

/** Computes the figure that compares scenarios: their paths on common axes, and their yearly results. */
export function compare(known: Known, chosen: Chosen, text: Text): Figure {
  const { t } = text
  const scenarios = comparedIn(known, chosen, text)
  const lines = linesOf(scenarios, comparedBands(scenarios, chosen))
  const scale = scaleOf(scenarios, lines)
  const targets = comparedTargets(scenarios, lines, text)
  const { calendar } = chosen.source
  const { years } = lines
  return {
    id: 'compare',
    title: t('compare.title'),
    sentence: compareSentence(scenarios, chosen.selection, text),
    native: nativeOf(lines, scenarios, scale, text),
    paragraph: compareParagraph,
    sentenceFor: (outcome) =>
      compareSentence(withOutcome(scenarios, outcome), chosen.selection, text),
    caveat: t('figure.assumption'),
    explanations: [
      ...(targets.some(({ ring }) => ring) ? [t('compare.rings')] : []),
      ...chanceExplanations(scenarios, known, chosen, text),
    ],
    table: {
      caption: t('compare.caption'),
      columns: tableColumns(known, text),
      rows: years.flatMap((year) =>
        scenarios.flatMap((scenario) => rowOf(scenario, year, known, chosen, text)),
      ),
    },
    sources: [...new Set(scenarios.map((scenario) => scenario.chosen.source.name))],
    legend: legendOf(lines, text),
    draw: (context) => (
      <CompareChart
        title={t('compare.title')}
        lines={lines.lines}
        rows={years.map((year) => tipOf(year, scenarios, calendar, text))}
        ticks={timeLabels(years[0] ?? 0, years.at(-1) ?? 0, calendar, text)}
        scale={scale}
        targets={targets}
        context={context}
      />
    ),
  }
}

/** Returns one legend entry for each scenario with a band. */
function legendOf({ lines }: ComparedLines, { t }: Text): readonly LegendEntry[] {
  return lines.flatMap(({ id, name, colour, bands }): LegendEntry[] => {
    const label = t('compare.band', { name })
    return bands.length > 0
      ? [{ kind: 'layer', id, label, colour, canEnter: false, opacity: BAND_DENSITY * 2 }]
      : []
  })
}

/** Returns the scenarios with the live outcome of the current one, while a slider moves. */
function withOutcome(
  scenarios: readonly NamedScenario[],
  outcome: Outcome,
): readonly NamedScenario[] {
  return scenarios.map((scenario) =>
    scenario.kind === 'current'
      ? { ...scenario, chosen: { ...scenario.chosen, outcome } }
      : scenario,
  )
}

function tableColumns({ pair }: Known, text: Text): readonly Column[] {
  const { t } = text
  return [
    { key: 'year', label: t('table.year'), kind: 'year' },
    { key: 'period', label: t('table.period'), kind: 'text' },
    { key: 'scenario', label: t('compare.scenario'), kind: 'text' },
    ...pair.flows.map((flow): Column => {
      return { key: flow, label: flowName(pair, flow, text), kind: 'usd' }
    }),
    { key: 'total', label: t('table.total'), kind: 'usd' },
    { key: 'target', label: t('path.targetColumn'), kind: 'usd' },
    { key: 'needed', label: t('compare.needed'), kind: 'percent' },
    { key: 'p10', label: t('band.low'), kind: 'usd' },
    { key: 'p90', label: t('band.high'), kind: 'usd' },
    { key: 'chance', label: t('compare.chance'), kind: 'percent' },
    { key: 'status', label: t('table.status'), kind: 'status' },
  ]
}

/** Returns the table row of a scenario in a year; none outside of its projection. */
function rowOf(
  scenario: NamedScenario,
  year: Year,
  known: Known,
  chosen: Chosen,
  text: Text,
): Row[] {
  const { source, history, outcome } = scenario.chosen
  const { flows } = known.pair
  const result = resultIn(scenario.chosen, year, flows, chosen.simulationsByScenario)
  if (result.total === null) return []

  const band = bandIn(scenario, year, chosen.simulationsByScenario)

  const isBase = year === outcome.base.year && outcome.scenario.start === null
  const counted = isBase ? valueIn(history.total, year) : undefined
  return [
    {
      cells: [
        year,
        text.period(year, source.calendar),
        scenario.name,
        ...flows.map((flow: Flow) => result.flows[flow] ?? null),
        result.total,
        outcome.target.value,
        result.needed ?? '',
        band?.p10 ?? '',
        band?.p90 ?? '',
        result.chance ?? '',
        counted?.status ?? 'assumed',
      ],
      origin: counted?.observations ?? [PROJECTION],
    },
  ]
}

function tipOf(
  year: Year,
  scenarios: readonly NamedScenario[],
  calendar: Chosen['source']['calendar'],
  text: Text,
) {
  const totals = scenarios.flatMap(({ link, name, chosen: { outcome } }) => {
    const total = outcome.projection.total[year - outcome.base.year]
    return total === undefined ? [] : [{ id: link, label: name, value: total }]
  })
  return { year, x: midYear(year, calendar), period: text.period(year, calendar), totals }
}

/** Returns the scale that holds all paths and targets, and the bands drawn as far as these stay legible. */
function scaleOf(scenarios: readonly NamedScenario[], { lines }: ComparedLines): NiceScale {
  const outcomes = scenarios.map(({ chosen }) => chosen.outcome)
  const values = outcomes.flatMap(({ projection, target }) => [...projection.total, target.value])
  const band = lines.flatMap(({ bands }) => bands.map(({ p90 }) => p90))
  return valueScale({ values, band }, false)
}

function nativeOf(
  { lines, years }: ComparedLines,
  scenarios: readonly NamedScenario[],
  scale: NiceScale,
  text: Text,
): NativeChart {
  const series = lines.map(({ name, colour, mark, values }) => ({
    label: name,
    colour,
    mark,
    values: years.map((year) => values.find((each) => each.year === year)?.value ?? null),
  }))
  // Stacked areas hold one band: that of the current scenario where it has one.
  const banded = lines.filter((line) => line.bands.length > 0)
  const [band] = banded.toSorted((a, b) => Number(b.isLive ?? false) - Number(a.isLive ?? false))
  const targets = new Set(scenarios.map(({ chosen }) => chosen.outcome.target.value))
  const [target] = targets.size === 1 ? targets : []
  const { calendar } = scenarios[0]?.chosen.source ?? { calendar: 'gregorian' as const }
  return {
    kind: 'line',
    unit: 'usd',
    scale,
    ...nativeYears(
      years,
      [
        ...(band ? bandOf(band, years, text) : []),
        ...series,
        ...(target === undefined ? [] : [targetSeries(target, years, text)]),
      ],
      calendar,
      text,
    ),
  }
}

function bandOf(
  { name, colour, bands }: ComparedLines['lines'][number],
  years: readonly Year[],
  { t }: Text,
): readonly NativeSeries[] {
  const labels = { low: t('compare.p10', { name }), label: t('compare.band', { name }) }
  return nativeBand(bands, years, { ...labels, colour })
}

/** Returns the target as a line, where it is the same for all scenarios. */
function targetSeries(target: number, years: readonly Year[], { t }: Text): NativeSeries {
  return {
    label: t('path.targetColumn'),
    colour: 'ink',
    mark: 'thin',
    values: years.map(() => target),
  }
}
