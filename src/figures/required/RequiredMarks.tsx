import { usePlot, type Plot } from '#charts/axes/plot.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { useAnswerLook } from '#charts/marks/useAnswerLook.ts'
import { clipLine } from '#charts/marks/clipLine.ts'
import { LevelLine } from '#charts/marks/LevelLine.tsx'
import { linePath } from '#charts/marks/linePath.ts'
import { LiveLabel, writtenLabel } from '#charts/marks/LiveLabel.tsx'
import { LiveMark } from '#charts/marks/LiveMark.tsx'
import type { LabelPlace } from '#charts/marks/placeLabels.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import type { Outcome } from '#model/outcome.ts'
import { requiredCurve, scenarioPoint } from '#model/projection/requiredCurve.ts'
import { useLiveElements } from '#ui/live/useLiveElements.ts'
import type { Written } from '#ui/live/writeElement.ts'
import type { ReadonlyStore } from '#ui/readonlyStore.ts'

/** The fastest yearly growth that any source counted for the pair, for comparison. */
export type BestGrowth = Readonly<{ growth: number; label: string }>

type RequiredMarksProps = Readonly<{ live: ReadonlyStore<Outcome>; best: BestGrowth | null }>

/** Width reserved for the scenario's label, in pixels. */
const LABEL_WIDTH = 110

/**
 * Renders the curve of required growth, the fastest growth so far, and the scenario, which follow a
 * slider.
 */
export function RequiredMarks({ live, best }: RequiredMarksProps) {
  const plot = usePlot()
  const text = useText()
  const { lines } = useChartTheme()
  const mark = useLiveElements(live, (outcome) => requiredMarks(outcome, plot, text))
  const dotLook = useAnswerLook()
  return (
    <g>
      {best ? (
        <LevelLine value={best.growth} line="boundary" labelAt="end" label={best.label} />
      ) : null}
      <path {...lines.history} {...mark('curve')} />
      <LiveMark as="circle" {...dotLook} mark={mark('scenario')} />
      <LiveLabel ink="scenario" mark={mark('label')} />
    </g>
  )
}

/**
 * Returns the curve, and the scenario as a point: average growth and year in which it reaches the target;
 * hidden if never.
 */
function requiredMarks(
  outcome: Outcome,
  plot: Plot,
  text: Text,
): Readonly<Record<'curve' | 'scenario' | 'label', Written>> {
  const curve = requiredCurve(outcome)
    .flatMap(({ year, growth }) =>
      growth === null ? [] : [{ x: plot.x(year), y: plot.y(Math.max(0, growth)) }],
    )
    // `clipLine` cuts off the end of a line, and this curve is highest in the first year.
    .toReversed()
  const point = scenarioPoint(outcome)
  const x = plot.x(point?.year ?? 0)
  const y = Math.max(plot.top, plot.y(point?.growth ?? 0))
  return {
    curve: { d: linePath(clipLine(curve, plot).points) },
    scenario: { cx: x, cy: y, visibility: point ? 'inherit' : 'hidden' },
    label: writtenLabel(
      point ? labelPlace({ x, y }, labelOf(point, outcome, text), plot) : undefined,
    ),
  }
}

function labelOf(
  { growth, year }: NonNullable<ReturnType<typeof scenarioPoint>>,
  { base }: Outcome,
  { t, percent, year: yearOf }: Text,
): string {
  return t('required.scenarioLabel', {
    growth: percent(growth),
    year: yearOf(year, base.calendar),
  })
}

/** The curve falls to the right of the point, so there is room for the label, except at the edge. */
function labelPlace(
  { x, y }: Readonly<{ x: number; y: number }>,
  text: string,
  { right }: Plot,
): LabelPlace {
  const isAtEdge = x > right - LABEL_WIDTH
  return isAtEdge
    ? { x: right, y: y - 24, anchor: 'end', text }
    : { x: x + 8, y: y - 10, anchor: 'start', text }
}
