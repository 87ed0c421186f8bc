import { useStore } from 'zustand'
import { usePlot } from '#charts/axes/plot.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { AnswerDot } from '#charts/marks/AnswerDot.tsx'
import { clipLine } from '#charts/marks/clipLine.ts'
import { linePath } from '#charts/marks/linePath.ts'
import { midYear } from '#model/calendar.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { Outcome } from '#model/outcome.ts'
import { referencePath } from '#model/projection/referencePath.ts'
import { startOf } from '#model/projection/requiredCurve.ts'
import type { RatePerYear, Year } from '#model/units.ts'
import { constant, type ReadonlyStore } from '#ui/readonlyStore.ts'
import type { PathRow } from './PathChart.tsx'
import { PathLabels } from './PathLabels.tsx'
import { TargetMark } from './TargetMark.tsx'

export type ScenarioPathProps = Readonly<{
  live: ReadonlyStore<Outcome>
  /** The latest simulation; `null` where its bands are hidden. */
  chance: ReadonlyStore<Simulation | null> | null
  rows: readonly PathRow[]
  /** The growth of the reference line; `null` without one. */
  referenceRate: RatePerYear | null
}>

const NO_CHANCE = constant(null)

/**
 * Renders baseline, reference, scenario, target and the year in which the scenario reaches it: all marks
 * that move with a slider. Only these are re-rendered while it moves.
 */
export function ScenarioPath({ live, chance, rows, referenceRate }: ScenarioPathProps) {
  const plot = usePlot()
  const { lines } = useChartTheme()
  const outcome = useStore(live)
  const bands = useStore(chance ?? NO_CHANCE)?.bands ?? []
  const { base, projection, baseline, target, reached } = outcome
  const lastYear = rows.at(-1)?.year ?? projection.lastYear

  const pointAt = (year: Year, value: number) => ({
    x: plot.x(midYear(year, base.calendar)),
    y: plot.y(value),
  })
  const lineOf = (values: readonly number[]) =>
    clipLine(
      values
        .slice(0, lastYear - base.year + 1)
        .map((value, index) => pointAt(base.year + index, value)),
      plot,
    )
  const paths = {
    baseline: lineOf(baseline.total),
    reference: lineOf(
      referenceRate === null
        ? []
        : referencePath(startOf(outcome), referenceRate, lastYear - base.year),
    ),
    scenario: lineOf(projection.total),
  }
  const reachedPoint =
    reached === null || reached === base.year || reached > lastYear
      ? null
      : pointAt(reached, projection.total[reached - base.year] ?? target.value)
  const isReachedInPlot = reachedPoint !== null && reachedPoint.y >= plot.top
  const dot = isReachedInPlot ? reachedPoint : null
  const targetPoint = pointAt(target.year, target.value)
  const band = bands.find(({ year }) => year === lastYear)
  const isBandCut = band !== undefined && plot.y(band.p90) < plot.top
  return (
    <g>
      <path d={linePath(paths.baseline.points)} {...lines.baseline} />
      <path data-line="reference" d={linePath(paths.reference.points)} {...lines.reference} />
      <TargetMark {...targetPoint} />
      <path d={linePath(paths.scenario.points)} {...lines.scenario} />
      {dot ? (
        <>
          <line x1={dot.x} x2={dot.x} y1={dot.y} y2={plot.bottom} {...lines.drop} />
          <AnswerDot {...dot} />
        </>
      ) : null}
      <PathLabels
        {...{ outcome, rows, lastYear, paths, dot, targetPoint, referenceRate }}
        cutBand={isBandCut ? band : null}
      />
    </g>
  )
}
