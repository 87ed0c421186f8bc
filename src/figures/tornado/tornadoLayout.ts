import { LABEL_SIZE } from '#charts/marks/Label.tsx'
import { TICKS_HEIGHT } from '#charts/axes/PlainTicks.tsx'
import type { SvgSize } from '#charts/frame/svgSize.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import type { TornadoProps } from './TornadoChart.tsx'

/** Where the rows of a tornado lie, and how amounts map onto its width. */
export type TornadoLayout = Readonly<{
  x: (value: number) => number
  /** Names stand beside their bars where there is room, else above them. */
  names: Readonly<{ width: number; isBeside: boolean }>
  top: number
  bottom: number
  /** The height of a row, and how many rows have room. */
  row: number
  shown: number
}>

const HEAD = 28
/** Two lines of words, or one and a bar. */
const LEAST_ROW = 38
const MOST_ROW = 68
const LEAST_BESIDE = 620
/** The most that names may take of the width. */
const NAMES = 0.42
const GAP = 16
/** Between a bar and the amount at its end. */
export const LABEL_GAP = 6

/** Cuts a sheet into a column of names, rows of bars and an axis. */
export function tornadoLayout(
  { rows, scale }: Pick<TornadoProps, 'rows' | 'scale'>,
  { width, height }: SvgSize,
): TornadoLayout {
  const isBeside = width >= LEAST_BESIDE
  const words = rows.flatMap(({ label, range }) => [label, range])
  const names = isBeside ? Math.min(width * NAMES, widest(words) + GAP) : 0
  const left = names + widest(rows.map(({ low }) => low.label)) + LABEL_GAP
  const right = width - widest(rows.map(({ high }) => high.label)) - LABEL_GAP
  const room = height - HEAD - TICKS_HEIGHT
  const fitting = Math.max(1, Math.floor(room / LEAST_ROW))
  // What has no room is named below the axis, in a line of its own.
  const isCut = rows.length > fitting
  const shown = isCut ? Math.max(1, fitting - 1) : rows.length
  const row = Math.min(MOST_ROW, (isCut ? room - LABEL_SIZE - GAP : room) / shown)
  const share = (value: number) => (value - scale.min) / (scale.max - scale.min)
  return {
    x: (value) => left + share(value) * (right - left),
    names: { width: isBeside ? names - GAP : width, isBeside },
    top: HEAD,
    bottom: HEAD + shown * row,
    row,
    shown,
  }
}

function widest(words: readonly string[]): number {
  return Math.max(0, ...words.map((word) => textWidth(word, LABEL_SIZE)))
}
