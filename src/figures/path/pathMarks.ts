import type { Plot } from '#charts/axes/plot.ts'
import { clipLine } from '#charts/marks/clipLine.ts'
import { linePath, type Point } from '#charts/marks/linePath.ts'
import { writtenLabel } from '#charts/marks/LiveLabel.tsx'
import type { Text } from '#i18n/text.ts'
import { midYear } from '#model/calendar.ts'
import type { Band } from '#model/chance/bands.ts'
import type { Outcome } from '#model/outcome.ts'
import { referencePath } from '#model/projection/referencePath.ts'
import { startOf } from '#model/projection/requiredCurve.ts'
import type { RatePerYear, Year } from '#model/units.ts'
import type { Written } from '#ui/live/writeElement.ts'
import type { PathRow } from './pathRows.ts'
import { placePathLabels, type PathLabelId } from './placePathLabels.ts'

/** What stays while a slider moves. */
export type PathGround = Readonly<{
  plot: Plot
  rows: readonly PathRow[]
  /** The growth of the reference line; `null` without one. */
  referenceRate: RatePerYear | null
  text: Text
}>

type PathMarkId = 'baseline' | 'reference' | 'scenario' | 'level' | 'target' | 'drop' | 'dot'

/** Half of the width of the diamond of the target, in pixels. */
const HALF = 7

/** Returns the marks that a slider moves: the lines, the target, and where it is reached. */
export function pathMarks(
  outcome: Outcome,
  ground: PathGround,
): Readonly<Record<PathMarkId, Written>> {
  const { paths, targetPoint, dot } = geometryOf(outcome, ground)
  return {
    baseline: { d: linePath(paths.baseline.points) },
    reference: { d: linePath(paths.reference.points) },
    scenario: { d: linePath(paths.scenario.points) },
    ...targetMarks(targetPoint, ground.plot),
    ...dotMarks(dot, ground.plot),
  }
}

/**
 * Returns the labels of these marks. The band is the last one, where its upper end is above the plot.
 */
export function pathLabels(
  [outcome, cutBand]: readonly [Outcome, Band | null],
  ground: PathGround,
): Readonly<Record<PathLabelId, Written>> {
  const { rows, referenceRate, plot, text } = ground
  const places = placePathLabels(
    { ...geometryOf(outcome, ground), outcome, rows, referenceRate, cutBand },
    plot,
    text,
  )
  return {
    target: writtenLabel(places.get('target')),
    scenario: writtenLabel(places.get('scenario')),
    band: writtenLabel(places.get('band')),
    reference: writtenLabel(places.get('reference')),
    reached: writtenLabel(places.get('reached')),
    baseline: writtenLabel(places.get('baseline')),
  }
}

/** Returns the lines and the points of an outcome, in pixels. */
function geometryOf(outcome: Outcome, { plot, rows, referenceRate }: PathGround) {
  const { base, projection, baseline, target, reached } = outcome
  const lastYear = rows.at(-1)?.year ?? projection.lastYear
  const pointAt = (year: Year, value: number) => ({
    x: plot.x(midYear(year, base.calendar)),
    y: plot.y(value),
  })
  const lineOf = (values: readonly number[]) => {
    const shown = values.slice(0, lastYear - base.year + 1)
    return clipLine(
      shown.map((value, index) => pointAt(base.year + index, value)),
      plot,
    )
  }
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
  const dot = reachedPoint !== null && reachedPoint.y >= plot.top ? reachedPoint : null
  return { lastYear, paths, dot, targetPoint: pointAt(target.year, target.value) }
}

/** A diamond at the year and value of the target, on a thin line at its value. */
function targetMarks({ x, y }: Point, plot: Plot) {
  const isInHeight = y >= plot.top && y <= plot.bottom
  const isInPlot = isInHeight && x >= plot.left && x <= plot.right
  return {
    level: { x1: plot.left, x2: plot.right, y1: y, y2: y, visibility: visibleIf(isInHeight) },
    target: {
      d: `M${x - HALF},${y}L${x},${y - HALF}L${x + HALF},${y}L${x},${y + HALF}Z`,
      visibility: visibleIf(isInPlot),
    },
  }
}

/** The year in which the scenario reaches the target, and a line that drops from it to the time axis. */
function dotMarks(dot: Point | null, plot: Plot) {
  const { x, y } = dot ?? { x: plot.left, y: plot.bottom }
  const visibility = visibleIf(dot !== null)
  return {
    drop: { x1: x, x2: x, y1: y, y2: plot.bottom, visibility },
    dot: { cx: x, cy: y, visibility },
  }
}

function visibleIf(isVisible: boolean): 'inherit' | 'hidden' {
  return isVisible ? 'inherit' : 'hidden'
}
