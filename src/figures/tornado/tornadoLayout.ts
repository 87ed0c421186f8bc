import { linearScale, type NiceScale } from '#charts/axes/niceScale.ts'
import { TICKS_HEIGHT } from '#charts/axes/ValueTicks.tsx'
import type { SvgSize } from '#charts/frame/svgSize.ts'
import type { RecordIds } from '#charts/frame/table.ts'
import { LABEL_SIZE, widestLabel } from '#charts/marks/Label.tsx'

/** The result with an input at one of its ends, as a number and formatted. */
export type TornadoEnd = Readonly<{ value: number; label: string }>

/** One input with the results at its ends, the lower result first. */
export type TornadoRow = Readonly<{
  id: string
  label: string
  /** The values of the input at both ends, in the same order as the results. */
  range: string
  low: TornadoEnd
  high: TornadoEnd
  origin: RecordIds
}>

/** Positions of the rows of a tornado chart (horizontal bars), and its scale, all in pixels. */
export type TornadoLayout = Readonly<{
  x: (value: number) => number
  /** Width of names; `isBeside`: left of their bars, else above them. */
  names: Readonly<{ width: number; isBeside: boolean }>
  /** Top edge of the first row, and bottom edge of the last one. */
  top: number
  bottom: number
  /** Height of a row, and the number of rows that fit. */
  row: number
  shown: number
}>

/** Height above the rows, for the labels of scenario and target, in pixels. */
const HEAD = 28
/** Least height of a row, for two lines of text or one line and a bar, and largest height, in pixels. */
const LEAST_ROW = 38
const MOST_ROW = 68
/** Width of the SVG, in pixels, from which names are to the left of their bars. */
const LEAST_BESIDE = 620
/** Largest part of the width that names may take. */
const NAMES = 0.42
/** Distance of the names from the labels of the bars, in pixels. */
const GAP = 16
/** Distance between a bar and its label, in pixels. */
export const LABEL_GAP = 6

/** Computes the positions of names, bars and axis in an SVG of this size. */
export function tornadoLayout(
  rows: readonly TornadoRow[],
  scale: NiceScale,
  { width, height }: SvgSize,
): TornadoLayout {
  const isBeside = width >= LEAST_BESIDE
  const nameLines = rows.flatMap(({ label, range }) => [label, range])
  const names = isBeside ? Math.min(width * NAMES, widestLabel(nameLines) + GAP) : 0
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
