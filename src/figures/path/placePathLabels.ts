import type { Plot } from '#charts/axes/plot.ts'
import type { clipLine } from '#charts/marks/clipLine.ts'
import type { Point } from '#charts/marks/linePath.ts'
import {
  placeLabels,
  placesAlong,
  placesAround,
  placesBelowEnd,
  type LabelPlace,
  type LabelWish,
} from '#charts/marks/placeLabels.ts'
import type { Text } from '#i18n/text.ts'
import type { Band } from '#model/chance/bands.ts'
import type { Outcome } from '#model/outcome.ts'
import type { RatePerYear, Year } from '#model/units.ts'
import type { PathRow } from './pathRows.ts'
import { shocksInPlot } from './shocksInPlot.ts'

export type PathLabelId = 'target' | 'scenario' | 'band' | 'reference' | 'reached' | 'baseline'

type ClippedLine = ReturnType<typeof clipLine>

/** What the labels name, in pixels. */
type Labelled = Readonly<{
  outcome: Outcome
  rows: readonly PathRow[]
  lastYear: Year
  paths: Readonly<Record<'baseline' | 'reference' | 'scenario', ClippedLine>>
  /** Where the scenario reaches the target; `null` outside of the plot. */
  dot: Point | null
  targetPoint: Point
  referenceRate: RatePerYear | null
  /** The last band, where its upper end is above the plot. */
  cutBand: Band | null
}>

/** Vertical distance below which baseline and scenario are one line, in pixels. */
const SAME_LINE = 6
/** Distance of a label from an edge of the plot, and from a level line, in pixels. */
const EDGE_GAP = 6
/** Number of points at the end of a line of which its half may have its label. */
const LAST_POINTS = 8
/** Distance from the mark of a shock up to the middle of its text, in pixels. */
const SHOCK_TEXT = 20
/** Height of a line of labels, in pixels. */
const LINE = 18

/** Chooses a place for the labels of target, scenario, reference and baseline where they do not overlap. */
export function placePathLabels(
  labelled: Labelled,
  plot: Plot,
  text: Text,
): ReadonlyMap<PathLabelId, LabelPlace> {
  const { outcome, paths, rows, targetPoint, dot } = labelled
  const history = rows.flatMap(({ x, value }) =>
    value === null ? [] : [{ x: plot.x(x), y: plot.y(value) }],
  )
  const level = [
    { x: plot.left, y: targetPoint.y },
    { x: plot.right, y: targetPoint.y },
  ]
  const marks = [targetPoint, dot].flatMap((mark) => (mark ? [crossOf(mark)] : []))
  const shocks = shocksInPlot(outcome, plot).flatMap((mark) => linesOfText(mark))
  const lines = [
    history,
    level,
    ...marks,
    ...shocks,
    ...Object.values(paths).map(({ points }) => points),
  ]
  return placeLabels(wishesOf(labelled, plot, text), { ...plot, lines })
}

/** Returns lines through the text of a shock, from which labels keep away. */
function linesOfText({ x, y }: Point): Point[][] {
  return [-EDGE_GAP, 0, EDGE_GAP].map((up) => [
    { x: x - LINE, y: y - SHOCK_TEXT - up },
    { x: x + LINE, y: y - SHOCK_TEXT - up },
  ])
}

/** Returns lines through a mark, from which labels keep away. */
function crossOf({ x, y }: Point): Point[] {
  return [
    { x: x - EDGE_GAP, y },
    { x: x + EDGE_GAP, y },
    { x, y: y - EDGE_GAP },
    { x, y: y + EDGE_GAP },
  ]
}

/** Returns the labels with their possible places, the most important label first. */
function wishesOf(labelled: Labelled, plot: Plot, text: Text): LabelWish<PathLabelId>[] {
  const { outcome, lastYear, paths, dot, referenceRate, cutBand } = labelled
  const { base, reached, projection } = outcome
  const { t, usd, year, percent } = text
  const end = {
    value: usd(projection.total[lastYear - base.year] ?? base.total),
    year: year(lastYear, base.calendar),
  }
  const rate = percent(referenceRate ?? 0)
  const isApart = paths.baseline.points.some(
    ({ y }, index) => Math.abs(y - (paths.scenario.points[index]?.y ?? y)) > SAME_LINE,
  )
  return [
    { id: 'target', places: targetPlaces(labelled, plot, text) },
    {
      id: 'scenario',
      places: scenarioPlaces(
        paths.scenario.points,
        t(paths.scenario.isCut ? 'path.beyond' : 'path.end', end),
      ),
    },
    ...(cutBand
      ? [
          {
            id: 'band' as const,
            places: atTop(plot, t('path.bandAbove', { value: usd(cutBand.p90), year: end.year })),
          },
        ]
      : []),
    {
      id: 'reference',
      isOptional: true,
      places: (['path.reference', 'path.referenceShort'] as const).flatMap((name) =>
        placesAtEnd(paths.reference.points, t(name, { rate })),
      ),
    },
    ...(dot && reached !== null
      ? [
          {
            id: 'reached' as const,
            isOptional: true,
            places: reachedPlaces(dot, plot, reached, outcome, text),
          },
        ]
      : []),
    ...(isApart
      ? [
          {
            id: 'baseline' as const,
            isOptional: true,
            places: placesAtEnd(paths.baseline.points, t('path.baseline')),
          },
        ]
      : []),
  ]
}

/** Below the end of the line where there is room, else along it. */
function placesAtEnd(points: readonly Point[], text: string): LabelPlace[] {
  return [...placesBelowEnd(points, text), ...placesAlong(points.slice(-LAST_POINTS), text)]
}

/** At the end of the line, which is the highest but for the target: also a line or two above it. */
function scenarioPlaces(points: readonly Point[], text: string): LabelPlace[] {
  const { x, y } = points.at(-1) ?? { x: 0, y: 0 }
  const above = [1, 2].map((lines) => ({
    x,
    y: y - EDGE_GAP - lines * LINE,
    anchor: 'end' as const,
    text,
  }))
  const end = [...placesAlong(points.slice(-1), text), ...above, ...placesBelowEnd(points, text)]
  return [...end, ...placesAlong(points, text)]
}

/**
 * Beside the diamond or above it, else at the left end of its level; of a target after the last year
 * shown, at the right end of its level.
 */
function targetPlaces(
  { outcome: { base, target }, targetPoint }: Labelled,
  plot: Plot,
  { t, usd, year }: Text,
): LabelPlace[] {
  const words = { value: usd(target.value), year: year(target.year, base.calendar) }
  const { x, y } = targetPoint
  if (y < plot.top || y > plot.bottom) return []
  if (x > plot.right) {
    const text = t('path.targetAfter', words)
    return [
      { x: plot.right - EDGE_GAP, y: y - EDGE_GAP, anchor: 'end', text },
      { x: plot.left + EDGE_GAP, y: y - EDGE_GAP, anchor: 'start', text },
    ]
  }
  return [t('path.target', words), t('path.targetShort', words)].flatMap((text) => [
    ...placesAround(targetPoint, text),
    ...[1, 2, 3].map((lines) => {
      return { x, y: y - 2 * EDGE_GAP - lines * LINE, anchor: 'end' as const, text }
    }),
    { x: plot.left + EDGE_GAP, y: y - EDGE_GAP, anchor: 'start', text },
  ])
}

/** Beside the dot, or at the lower end of the line that drops from it. */
function reachedPlaces(
  dot: Point,
  plot: Plot,
  reached: Year,
  { base }: Outcome,
  { t, year }: Text,
): LabelPlace[] {
  const text = t('path.reached', { year: year(reached, base.calendar) })
  const y = plot.bottom - EDGE_GAP
  return [
    ...placesAround(dot, text),
    { x: dot.x + EDGE_GAP, y, anchor: 'start', text },
    { x: dot.x - EDGE_GAP, y, anchor: 'end', text },
  ]
}

function atTop({ right, left, top }: Plot, text: string): LabelPlace[] {
  const y = top + 16
  return [
    { x: right - EDGE_GAP, y, anchor: 'end', text },
    { x: left + EDGE_GAP, y, anchor: 'start', text },
  ]
}
