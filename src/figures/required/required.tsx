import type { Chosen, Known } from '#analysis/known.ts'
import { niceScale, type NiceScale } from '#charts/axes/niceScale.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Figure, NativeChart, NativeSeries } from '#figures/figure.ts'
import { nativeYears } from '#figures/nativeAxis.ts'
import { PROJECTION } from '#figures/provenance/origins.ts'
import { yearLabels } from '#figures/words/timeAxis.ts'
import type { Text } from '#i18n/text.ts'
import type { Calendar } from '#model/calendar.ts'
import { historyOf } from '#analysis/history.ts'
import { fastestGrowth } from '#model/history/fastestGrowth.ts'
import { requiredGrowth } from '#model/history/requiredGrowth.ts'
import type { Outcome } from '#model/outcome.ts'
import { fallsBack } from '#model/projection/reachedYear.ts'
import { requiredCurve, scenarioPoint, startOf } from '#model/projection/requiredCurve.ts'
import { FASTEST } from '#model/projection/solve.ts'
import { requiredParagraph } from './requiredParagraph.ts'
import { RequiredChart, type RequiredRow } from './RequiredChart.tsx'
import type { BestGrowth } from './RequiredMarks.tsx'

/** The axis ends at about the growth required to reach the target within this many years. */
const YEARS_LEFT_OUT = 3

/** Least trade of the year before the best one: next to nothing doubles easily. */
const FLOOR = 500e6

type Best = BestGrowth & Readonly<{ source: string; column: string; sentence: string }>

/**
 * Computes the figure of the growth required to reach the target by each year, with the scenario as a
 * point.
 */
export function required({ pair }: Known, chosen: Chosen, text: Text): Figure {
  const { source, outcome } = chosen
  const { base } = outcome
  const { t } = text
  const best = bestGrowth(pair, text)
  const sentence = sentenceFor(outcome, text)
  const points = requiredCurve(outcome)
  const point = scenarioPoint(outcome)
  const rows = points.map(({ year, growth }) => {
    return { year, period: text.period(year, base.calendar), growth }
  })
  const scale = scaleOf(outcome, best)
  const canDraw = rows.some(({ growth }) => growth !== null)
  return {
    id: 'required',
    title: t('required.title'),
    sentence,
    native: canDraw ? nativeOf(rows, { scale, best, point, calendar: base.calendar }, text) : null,
    paragraph: requiredParagraph,
    sentenceFor: (live) => sentenceFor(live, text),
    caveat: best?.sentence ?? null,
    explanations: [],
    table: {
      caption: t('required.caption'),
      columns: [
        { key: 'year', label: t('table.year'), kind: 'year' },
        { key: 'period', label: t('table.period'), kind: 'text' },
        { key: 'growth', label: t('required.growth'), kind: 'percent' },
        { key: 'scenario', label: t('required.scenarioColumn'), kind: 'percent' },
        { key: 'ofBest', label: best?.column ?? t('required.ratio'), kind: 'ratio' },
      ],
      rows: rows.map(({ year, period, growth }) => {
        const ofBest = best && growth !== null ? growth / best.growth : null
        const scenario = year === point?.year ? point.growth : ''
        return { cells: [year, period, growth, scenario, ofBest], origin: [PROJECTION] }
      }),
    },
    sources: [...new Set([source.name, ...(best ? [best.source] : [])])],
    legend: [],
    draw: canDraw
      ? (context) => (
          <RequiredChart
            rows={rows}
            ticks={yearLabels(base.year + 1, outcome.scenario.horizon, base.calendar, text)}
            scale={scale}
            best={best}
            context={context}
          />
        )
      : null,
  }
}

function nativeOf(
  rows: readonly RequiredRow[],
  {
    scale,
    best,
    point,
    calendar,
  }: Readonly<{
    scale: NiceScale
    best: Best | null
    point: ReturnType<typeof scenarioPoint>
    calendar: Calendar
  }>,
  text: Text,
): NativeChart {
  const { t, percent } = text
  const line = { label: t('required.growth'), colour: 'total', mark: 'solid' } as const
  const ceiling = { label: best?.label ?? '', colour: 'inkSoft', mark: 'thin' } as const
  const own = { label: t('required.scenarioColumn'), colour: 'scenario', mark: 'solid' } as const
  const isOwn = ({ year }: RequiredRow) => year === point?.year
  const words = (year: number) =>
    point
      ? t('required.scenarioLabel', {
          growth: percent(point.growth),
          year: text.year(year, calendar),
        })
      : null
  const series: readonly NativeSeries[] = [
    { ...line, values: rows.map(({ growth }) => growth) },
    ...(best ? [{ ...ceiling, values: rows.map(() => best.growth) }] : []),
    ...(rows.some(isOwn)
      ? [
          {
            ...own,
            values: rows.map((row) => (isOwn(row) ? (point?.growth ?? null) : null)),
            words: rows.map((row) => (isOwn(row) ? words(row.year) : null)),
          },
        ]
      : []),
  ]
  const years = rows.map(({ year }) => year)
  return { kind: 'line', unit: 'percent', scale, ...nativeYears(years, series, calendar, text) }
}

function sentenceFor(outcome: Outcome, text: Text): string {
  const { base, projection, target } = outcome
  const { t, usd, percent, yearInBoth } = text
  const start = startOf(outcome)
  const parts = {
    target: usd(target.value),
    year: yearInBoth(target.year, base.calendar),
    start: usd(start),
    base: yearInBoth(base.year, base.calendar),
  }
  if (start <= 0) return t('required.zero')
  if (target.value <= start) return t('required.met', parts)

  const growth = requiredGrowth(start, target.value, target.year - base.year)
  if (growth !== null && growth > FASTEST) {
    return t('required.tooFast', { ...parts, fastest: percent(FASTEST) })
  }
  const needed =
    growth === null
      ? t('required.past', parts)
      : t('required.sentence', { ...parts, growth: percent(growth) })
  const point = scenarioPoint(outcome)
  if (!point) return needed

  const average = percent(point.growth)
  const isAlike = growth !== null && average === percent(growth)
  const key = fallsBack(projection, target.value, target.year)
    ? 'required.scenarioFallsBack'
    : isAlike
      ? 'required.scenarioAlike'
      : 'required.scenario'
  const scenario = t(key, { growth: average, year: yearInBoth(point.year, base.calendar) })
  return t('sentence.two', { first: needed, second: scenario })
}

/**
 * Returns the fastest yearly growth of the total that any source counted, from `FLOOR` up; `null`
 * where none did.
 */
function bestGrowth(pair: Pair, text: Text): Best | null {
  const totals = pair.sources.map(({ id }) => historyOf(pair, id).total)
  const fastest = fastestGrowth(totals, FLOOR)
  const source = pair.sources.find(({ id }) => id === fastest?.source)
  if (!fastest || !source) return null

  const { growth, year } = fastest
  const parts = { growth: text.percent(growth), floor: text.usd(FLOOR) }
  return {
    growth,
    source: source.name,
    label: text.t('required.bestLabel', parts),
    column: text.t('required.ratioTo', parts),
    sentence: text.t('required.best', {
      ...parts,
      source: source.name,
      year: text.yearInBoth(year, source.calendar),
    }),
  }
}

function scaleOf(outcome: Outcome, best: Best | null) {
  const { base, scenario, target } = outcome
  const early = requiredGrowth(startOf(outcome), target.value, YEARS_LEFT_OUT) ?? 0
  const inTargetYear = requiredGrowth(startOf(outcome), target.value, target.year - base.year) ?? 0
  return niceScale(
    0,
    Math.max(early, inTargetYear, best?.growth ?? 0, Math.min(scenario.growth, 1)),
  )
}
