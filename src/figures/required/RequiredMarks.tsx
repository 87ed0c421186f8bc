import { useStore } from 'zustand'
import { AnswerDot } from '#charts/marks/AnswerDot.tsx'
import { Label } from '#charts/marks/Label.tsx'
import { LevelLine } from '#charts/marks/LevelLine.tsx'
import { linePath } from '#charts/marks/linePath.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { clipLine } from '#charts/marks/clipLine.ts'
import { usePlot, type Plot } from '#charts/axes/plot.ts'
import { useText } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import { requiredCurve, scenarioPoint } from '#model/projection/requiredCurve.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'

/** The fastest yearly growth that any source counted for the pair, for comparison. */
export type BestGrowth = Readonly<{ growth: number; label: string }>

type RequiredMarksProps = Readonly<{ live: ReadonlyStore<Outcome>; best: BestGrowth | null }>

/** Width reserved for the scenario's label, in pixels. */
const LABEL_WIDTH = 110

/**
 * Renders the curve of required growth, the fastest growth so far, and the scenario; updated while a
 * slider moves.
 */
export function RequiredMarks({ live, best }: RequiredMarksProps) {
  const plot = usePlot()
  const { lines } = useChartTheme()
  const outcome = useStore(live)

  const curve = requiredCurve(outcome)
    .flatMap(({ year, growth }) =>
      growth === null ? [] : [{ x: plot.x(year), y: plot.y(Math.max(0, growth)) }],
    )
    // `clipLine` cuts off the end of a line, and this curve is highest in the first year.
    .toReversed()
  const { points } = clipLine(curve, plot)
  return (
    <g>
      {best ? (
        <LevelLine value={best.growth} line="boundary" labelAt="end" label={best.label} />
      ) : null}
      <path d={linePath(points)} {...lines.history} />
      <ScenarioMark outcome={outcome} plot={plot} />
    </g>
  )
}

/**
 * Renders the scenario as a point: average growth and year in which it reaches the target; nothing if
 * never.
 */
function ScenarioMark({ outcome, plot }: Readonly<{ outcome: Outcome; plot: Plot }>) {
  const { t, percent, year } = useText()
  const point = scenarioPoint(outcome)
  if (!point) return null

  const [x, y] = [plot.x(point.year), Math.max(plot.top, plot.y(point.growth))]
  // The curve falls to the right of the point, so there is room for the label, except at the edge.
  const isAtEdge = x > plot.right - LABEL_WIDTH
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
          growth: percent(point.growth),
          year: year(point.year, outcome.base.calendar),
        })}
      </Label>
    </g>
  )
}
