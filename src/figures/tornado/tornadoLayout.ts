import { linearScale, type NiceScale } from '#charts/axes/niceScale.ts'
import { TICKS_HEIGHT } from '#charts/axes/ValueTicks.tsx'
import type { SvgSize } from '#charts/frame/svgSize.ts'
import type { RecordIds } from '#charts/frame/table.ts'
import { LABEL_SIZE, widestLabel } from '#charts/marks/Label.tsx'

/** The result when an input is at one of its ends, and the amount in words. */
export type TornadoEnd = Readonly<{ value: number; label: string }>

/** One input with the results at its ends, the lower result first. */
export type TornadoRow = Readonly<{
  id: string
  label: string
  /** What the input is at its ends, in the same order as the results. */
  range: string
  low: TornadoEnd
  high: TornadoEnd
  origin: RecordIds
}>

/** Positions of the rows of a tornado, and the scale along its bars. */
export type TornadoLayout = Readonly<{
  x: (value: number) => number
  /** Names are to the left of their bars where there is room, else above them. */
  names: Readonly<{ width: number; isBeside: boolean }>
  top: number
  bottom: number
  /** Height of a row, and how many rows fit. */
  row: number
  shown: number
}>

const HEAD = 28
/** Room for two lines of text, or one line and a bar. */
const LEAST_ROW = 38
const MOST_ROW = 68
/** Width from which names are to the left of their bars. */
const LEAST_BESIDE = 620
/** Largest part of the width that names may take. */
const NAMES = 0.42
const GAP = 16
/** Gap between a bar and its label. */
export const LABEL_GAP = 6

/** Divides the SVG into a column of names, rows of bars and an axis. */
export function tornadoLayout(
  rows: readonly TornadoRow[],
  scale: NiceScale,
  { width, height }: SvgSize,
): TornadoLayout {
  const isBeside = width >= LEAST_BESIDE
  const words = rows.flatMap(({ label, range }) => [label, range])
  const names = isBeside ? Math.min(width * NAMES, widestLabel(words) + GAP) : 0
  const left = names + widestLabel(rows.map(({ low }) => low.label)) + LABEL_GAP
  const right = width - widestLabel(rows.map(({ high }) => high.label)) - LABEL_GAP
  const room = height - HEAD - TICKS_HEIGHT
  const fitting = Math.max(1, Math.floor(room / LEAST_ROW))
  // The rows that do not fit are counted in a line below the axis.
  const isCut = rows.length > fitting
  const shown = isCut ? Math.max(1, fitting - 1) : rows.length
  const row = Math.min(MOST_ROW, (isCut ? room - LABEL_SIZE - GAP : room) / shown)
  return {
    x: linearScale([scale.min, scale.max], [left, right]),
    names: { width: isBeside ? names - GAP : width, isBeside },
    top: HEAD,
    bottom: HEAD + shown * row,
    row,
    shown,
  }
}
