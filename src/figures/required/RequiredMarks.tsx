import type { Outcome } from '#model/outcome.ts'
import { requiredCurve, scenarioPoint } from '#model/projection/requiredCurve.ts'
import { useText } from '#i18n/useText.ts'
import { AnswerDot } from '#charts/marks/AnswerDot.tsx'
import { Label } from '#charts/marks/Label.tsx'
import { linePath } from '#charts/marks/linePath.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'
import { useStore } from 'zustand'
import type { BestGrowth } from './RequiredChart.tsx'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { clipLine, usePlot, type Plot } from '#charts/axes/plot.ts'

type RequiredMarksProps = Readonly<{ live: ReadonlyStore<Outcome>; best: BestGrowth | null }>

/** What the label of the scenario takes, in pixels. */
const ROOM = 110

/** The curve of required growth, the yardstick, and where the scenario lies; redrawn on every tick. */
export function RequiredMarks({ live, best }: RequiredMarksProps) {
  const plot = usePlot()
  const { lines } = useChartTheme()
  const outcome = useStore(live)

  const all = requiredCurve(outcome)
    .flatMap(({ year, growth }) =>
      growth === null ? [] : [{ x: plot.x(year), y: plot.y(Math.max(0, growth)) }],
    )
    .toReversed()
  const { points } = clipLine(all, plot.top)
  return (
    <g>
      {best ? <BestLine best={best} plot={plot} /> : null}
      <path d={linePath(points)} {...lines.history} />
      <ScenarioMark outcome={outcome} plot={plot} />
    </g>
  )
}

function BestLine({ best, plot }: Readonly<{ best: BestGrowth; plot: Plot }>) {
  const { lines } = useChartTheme()
  const y = plot.y(best.growth)
  if (y < plot.top) return null

  return (
    <g>
      <line x1={plot.left} x2={plot.right} y1={y} y2={y} {...lines.boundary} />
      <Label x={plot.right} y={y - 6} anchor="end">
        {best.label}
      </Label>
    </g>
  )
}

function ScenarioMark({ outcome, plot }: Readonly<{ outcome: Outcome; plot: Plot }>) {
  const { t, percent, year } = useText()
  const found = scenarioPoint(outcome)
  if (!found) return null

  const { base, reached } = outcome
  const [x, y] = [plot.x(base.year + found.years), Math.max(plot.top, plot.y(found.growth))]
  // Right of the point the curve falls away and leaves room, except at the edge.
  const isAtEdge = x > plot.right - ROOM
  return (
    <g>
      <AnswerDot x={x} y={y} />
      <Label
        x={isAtEdge ? plot.right : x + 8}
        y={y - (isAtEdge ? 24 : 10)}
        anchor={isAtEdge ? 'end' : 'start'}
        ink="scenario"
      >
        {t('required.scenarioLabel', {
          growth: percent(found.growth),
          year: year(reached ?? base.year, base.calendar),
        })}
      </Label>
    </g>
  )
}
