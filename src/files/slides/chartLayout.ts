import { positionOn } from '#charts/axes/valueScale.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import { spread } from '#charts/marks/spread.ts'
import type { NativeChart, NativeSeries } from '#figures/figure.ts'
import type { Box } from './slideLayout.ts'

/** Type size of a chart, in points: legible from the back of a room. */
export const TYPE_SIZE = 12
/** Points per inch. */
const POINTS = 72
/** Height of a row of type, and gap between a mark and its words, in inches. */
const ROW = 0.22
const GAP = 0.08
/** Room for ticks of a value axis beside the plot, and for its own ends above and below, in inches. */
const TICKS = 0.8
const EDGE = 0.1
/** The largest part of the width for the names of rows, and for labels at the ends of lines. */
const NAMES = 0.34
const ENDS = 0.24
/** Where a label has more characters, categories are horizontal bars, which leave room for it. */
const LONGEST_COLUMN_LABEL = 8

/** The inner plot of a chart, all in shares of the chart; its legend is above it. */
export type PlotArea = Readonly<{ x: number; y: number; w: number; h: number }>

/** A chart with the box that it has on its slide, in inches. */
export type PlacedChart = Readonly<{ native: NativeChart; box: Box; area: PlotArea }>

/** Places the plot of a chart: as large as axes, legend and labels let it. */
export function placed(native: NativeChart, box: Box): PlacedChart {
  const isAcross = isHorizontal(native)
  const left = isAcross ? Math.min(NAMES * box.w, widest(native.labels) + 2 * GAP) : TICKS
  const right = isAcross
    ? widest(native.series.flatMap(({ words = [] }) => words.flatMap((each) => each ?? []))) +
      2 * GAP
    : Math.min(ENDS * box.w, widest(namedLines(native).map(({ label }) => label)) + 2 * GAP)
  const top = (hasLegend(native) ? ROW + GAP : 0) + EDGE
  const bottom = ROW + GAP + (native.axisTitle === undefined ? 0 : ROW)
  const area = {
    x: left / box.w,
    y: top / box.h,
    w: (box.w - left - Math.max(right, EDGE)) / box.w,
    h: (box.h - top - bottom) / box.h,
  }
  return { native, box, area }
}

/** True for a chart of horizontal bars instead of columns. */
export function isHorizontal({ kind, labels }: NativeChart): boolean {
  if (kind === 'stackedBars') return true
  return kind === 'bars' && labels.some((label) => label.length > LONGEST_COLUMN_LABEL)
}

/** True for a series that is a line. */
export function isLine({ mark }: NativeSeries): boolean {
  return mark === 'solid' || mark === 'dashed' || mark === 'dotted' || mark === 'thin'
}

/** True for a series of a chart that is named in its legend; the others are named by labels. */
export function isInLegend({ kind }: NativeChart, series: NativeSeries): boolean {
  return kind !== 'stackedBars' && !isLine(series) && series.mark !== 'hidden'
}

/** Whether a chart needs a legend: not for one set of bars. */
export function hasLegend(native: NativeChart): boolean {
  const shown = native.series.filter((series) => isInLegend(native, series))
  return shown.length > 1 || shown.some(({ mark }) => mark === 'band')
}

/** Returns the width that words take in a chart, in inches. */
function widthOf(words: string): number {
  return textWidth(words, TYPE_SIZE) / POINTS
}

/** Returns the width for the label at the end of a line, in inches. */
export function endRoom({ box, area }: PlacedChart): number {
  return (1 - area.x - area.w) * box.w - 2 * GAP
}

/**
 * Returns the lines with their label at their end. A line that another one of its colour continues has
 * none, and neither has one with words of its own.
 */
export function namedLines({ series }: NativeChart): readonly NativeSeries[] {
  return series.filter((one) => {
    const isContinued = series.some(
      (other) => other !== one && other.colour === one.colour && lastIndex(other) > lastIndex(one),
    )
    return isLine(one) && one.words === undefined && lastIndex(one) >= 0 && !isContinued
  })
}

/** Returns the index of the last value; -1 without any. */
export function lastIndex({ values }: NativeSeries): number {
  return values.findLastIndex((value) => value !== null)
}

/**
 * Returns how far labels at the ends of the lines that reach furthest have to move down so that none covers
 * another, in shares of the height of the chart.
 */
export function endShifts({ native, box, area }: PlacedChart): ReadonlyMap<NativeSeries, number> {
  const named = namedLines(native)
  const last = Math.max(...named.map((series) => lastIndex(series)))
  const ends = named.filter((series) => lastIndex(series) === last)
  const [top, bottom] = [area.y, area.y + area.h]
  const y = positionOn(native.scale, [bottom, top])
  const heights = ends.map(({ values }) => Math.max(top, y(values[last] ?? 0)))
  const moved = spread(heights, top, bottom, ROW / box.h)
  return new Map(ends.map((series, index) => [series, (moved[index] ?? 0) - (heights[index] ?? 0)]))
}

/**
 * Returns how far words have to move from the middle of a bar of stacked bars to beside its end, in shares of
 * the width of the chart.
 */
export function besideBar(
  { native, box, area }: PlacedChart,
  value: number,
  words: string,
): number {
  const { min, max } = native.scale
  const half = ((value / (max - min)) * area.w) / 2
  const room = (widthOf(words) / 2 + GAP) / box.w
  return half + (value < 0 ? -room : room)
}

function widest(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => widthOf(label)))
}
