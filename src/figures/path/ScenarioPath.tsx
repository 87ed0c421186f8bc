import { useStore } from 'zustand'
import { AnswerDot } from '#charts/marks/AnswerDot.tsx'
import { Label } from '#charts/marks/Label.tsx'
import { LevelLine } from '#charts/marks/LevelLine.tsx'
import { linePath, type Point } from '#charts/marks/linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { clipLine } from '#charts/marks/clipLine.ts'
import { usePlot, type Plot } from '#charts/axes/plot.ts'
import { useText } from '#i18n/useText.ts'
import { midYear } from '#model/calendar.ts'
import type { Outcome } from '#model/outcome.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { BaselineLabel } from './BaselineLabel.tsx'

/** Width reserved for the label where scenario and target cross, in pixels. */
const CROSSING_WIDTH = 100
/** Distance of the baseline of that label below the target, in pixels. */
const CROSSING_OFFSET = 20

type ScenarioPathProps = Readonly<{ live: ReadonlyStore<Outcome> }>

/**
 * Renders baseline, scenario, target and the point where the scenario reaches it: all marks that move with
 * a slider. Only these are re-rendered while it moves.
 */
export function ScenarioPath({ live }: ScenarioPathProps) {
  const plot = usePlot()
  const { lines } = useChartTheme()
  const outcome = useStore(live)

  const baseline = clipLine(pointsOf(outcome, 'baseline', plot), plot.top)
  const scenario = clipLine(pointsOf(outcome, 'projection', plot), plot.top)
  return (
    <g>
      <path d={linePath(baseline.points)} {...lines.baseline} />
      <BaselineLabel
        baseline={baseline.points}
        scenario={scenario.points}
        right={plot.right}
        taken={plot.y(outcome.target.value) + CROSSING_OFFSET}
      />
      <TargetLine outcome={outcome} />
      <path d={linePath(scenario.points)} {...lines.scenario} />
      <EndLabel outcome={outcome} plot={plot} end={scenario.points.at(-1)} isCut={scenario.isCut} />
      <Crossing outcome={outcome} plot={plot} />
    </g>
  )
}

function pointsOf(outcome: Outcome, which: 'baseline' | 'projection', plot: Plot): Point[] {
  const { firstYear, total } = outcome[which]
  return total.map((value, index) => ({
    x: plot.x(midYear(firstYear + index, outcome.base.calendar)),
    y: plot.y(value),
  }))
}

type PartProps = Readonly<{ outcome: Outcome; plot: Plot }>

function TargetLine({ outcome: { target } }: Pick<PartProps, 'outcome'>) {
  const { t, usd } = useText()
  const label = t('path.target', { value: usd(target.value), year: String(target.year) })
  return <LevelLine value={target.value} line="target" labelAt="start" label={label} />
}

/**
 * Renders the last value of the scenario; where the line is cut at the top (`isCut`), the label says
 * so.
 */
function EndLabel(props: PartProps & Readonly<{ end: Point | undefined; isCut: boolean }>) {
  const { t, usd, year } = useText()
  const { outcome, plot, end, isCut } = props
  const { projection, base } = outcome
  if (!end) return null

  const label = t(isCut ? 'path.beyond' : 'path.end', {
    value: usd(projection.total.at(-1) ?? base.total),
    year: year(projection.lastYear, base.calendar),
  })
  // Above and left of the end of a rising line there is room; the label stays within the plot.
  return (
    <Label
      x={Math.min(end.x, plot.right) - 10}
      y={Math.max(end.y - 6, plot.top + 14)}
      anchor="end"
      ink="ink"
      hasHalo={false}
    >
      {label}
    </Label>
  )
}

/**
 * Renders a dot where the scenario reaches the target, with its year; nothing if that is outside of
 * the plot.
 */
function Crossing({ outcome: { base, reached, target, solution }, plot }: PartProps) {
  const { t, year } = useText()
  const { lines } = useChartTheme()
  if (reached === null || reached === base.year || plot.y(target.value) < plot.top) return null

  const yearsUntil =
    solution.ok && solution.unknown === 'year' ? solution.value : reached - base.year
  const [x, y] = [plot.x(midYear(base.year, base.calendar) + yearsUntil), plot.y(target.value)]
  if (x > plot.right) return null

  const isAtEdge = x > plot.right - CROSSING_WIDTH
  return (
    <g>
      <line x1={x} x2={x} y1={y} y2={plot.bottom} {...lines.drop} />
      <AnswerDot x={x} y={y} />
      <Label
        x={isAtEdge ? plot.right : x + 8}
        y={y + CROSSING_OFFSET}
        anchor={isAtEdge ? 'end' : 'start'}
        ink="ink"
        hasHalo={false}
      >
        {t('path.reached', { year: year(reached, base.calendar) })}
      </Label>
    </g>
  )
}
