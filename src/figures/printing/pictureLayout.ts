import { textWidth, wrapped } from '#charts/look/textWidth.ts'

/** Lines of text: top of the first line, font size and line height, in pixels. */
export type TextBlock = Readonly<{
  lines: readonly string[]
  top: number
  size: number
  step: number
}>

/** Positions of the entries of a legend, relative to `top`, before they are multiplied by `scale`. */
export type LegendBlock = Readonly<{
  top: number
  scale: number
  /** Width for the longest label, before it is multiplied by `scale`. */
  room: number
  places: readonly Place[]
}>

type Place = Readonly<{ x: number; y: number }>

/** Position of each part of a picture, in pixels. */
export type Layout = Readonly<{
  /** Margin on all sides. */
  inset: number
  title: TextBlock
  sentence: TextBlock
  legend: LegendBlock
  drawing: Readonly<{ left: number; top: number; width: number; height: number }>
  /** Vertical position of the line between the drawing and the footer. */
  rule: number
  footer: TextBlock
}>

type LayoutInput = Readonly<{
  title: string
  sentence: string
  /** Paragraphs of the footer: caveats and source, then origin. */
  foot: readonly string[]
  /** Labels of the legend, in its order. */
  labels: readonly string[]
  width: number
  height: number
  /** Whether there is no text; then the margin is minimal. */
  isBare: boolean
}>

/** Text above the drawing, or in a column at its side. */
type Arrangement = 'above' | 'beside'

/** Font sizes in pixels, before they are shrunk. */
const SIZES = { title: 14, sentence: 19, foot: 11.5, legend: 13 }
/** Line height of the legend, in pixels. */
const LEGEND_STEP = 20
/** Distance from the start of a legend's symbol to the start of its label. */
export const LEGEND_INDENT = 18
/**
 * Distances in pixels: between legend entries, between parts, from the column of text to the drawing.
 */
const LEGEND_GAP = 18
const GAP = 10
const COLUMN_GAP = 24
/** Margin without text, in pixels. */
const BARE_INSET = 2
/** Least share of the height for the drawing when text is above it. */
const LEAST_HEIGHT = 0.46
/**
 * Share of the width for a column of text, and the least width in pixels of a picture with such a
 * column.
 */
const COLUMN = 0.34
const LEAST_WIDTH = 700
/** Factors of the font sizes, tried in order; the last is still legible. */
const SHRINK = [1, 0.92, 0.84, 0.76, 0.7]

/** Returns the layout with the largest font sizes that leave enough room for the drawing. */
export function layoutOf(input: LayoutInput): Layout {
  const hasRoomBeside = input.width >= LEAST_WIDTH && input.width > input.height * 1.2
  const arrangements: Arrangement[] = hasRoomBeside ? ['above', 'beside'] : ['above']
  const layouts = SHRINK.flatMap((scale) =>
    arrangements.map((arrangement) => layoutAt(input, scale, arrangement)),
  )
  return layouts.find(({ fits }) => fits) ?? layoutAt(input, SHRINK.at(-1) ?? 1, 'above')
}

/**
 * Computes the layout for one factor of the font sizes; `fits` is false where text leaves too little
 * room.
 */
function layoutAt(input: LayoutInput, scale: number, arrangement: Arrangement) {
  const { foot, labels, width, height } = input
  const inset = input.isBare ? BARE_INSET : Math.round(Math.min(32, width * 0.04))
  const fullWidth = width - 2 * inset
  const isAbove = arrangement === 'above'
  const room = isAbove ? fullWidth : fullWidth * COLUMN
  const title = block([input.title], SIZES.title * scale, inset, room)
  const sentence = block([input.sentence], SIZES.sentence * scale, bottomOf(title) + 4, room)
  const legendTop = bottomOf(sentence) + GAP
  const legendRoom = room / scale
  const legend = {
    top: legendTop,
    scale,
    room: legendRoom - LEGEND_INDENT,
    places: placesIn(labels, legendRoom, isAbove),
  }
  const footHeight = heightOf(block(foot, SIZES.foot * scale, 0, fullWidth))
  const footTop = height - inset + 4 - footHeight
  const rule = footTop - GAP + 2
  const textBottom = legendTop + legendHeight(legend)
  const left = isAbove ? inset : inset + room + COLUMN_GAP
  const top = isAbove ? textBottom + 4 : inset
  const drawing = { left, top, width: width - inset - left, height: Math.max(40, rule - GAP - top) }
  return {
    inset,
    title,
    sentence,
    legend,
    drawing,
    rule,
    footer: block(foot, SIZES.foot * scale, footTop, fullWidth),
    fits: isAbove ? drawing.height >= height * LEAST_HEIGHT : textBottom <= rule,
  }
}

/** Wraps paragraphs into lines of at most `room` pixels. */
function block(paragraphs: readonly string[], size: number, top: number, room: number): TextBlock {
  const lines = paragraphs.flatMap((paragraph) => wrapped(paragraph, room, size))
  return { lines, top, size, step: size * 1.35 }
}

function heightOf({ lines, step }: TextBlock): number {
  return lines.length * step
}

function bottomOf(lines: TextBlock): number {
  return lines.top + heightOf(lines)
}

/**
 * Returns the positions of legend entries, wrapped into lines; in a column with a long label, one a
 * line.
 */
function placesIn(labels: readonly string[], room: number, isAbove: boolean): Place[] {
  const widths = labels.map((label) => LEGEND_INDENT + textWidth(label, SIZES.legend))
  const isList = !isAbove && widths.some((width) => width > room / 2)
  let [x, y] = [0, 0]
  return widths.map((width) => {
    if (x > 0 && (isList || x + width > room)) [x, y] = [0, y + LEGEND_STEP]
    const position = { x, y }
    x += width + LEGEND_GAP
    return position
  })
}

function legendHeight({ places, scale }: LegendBlock): number {
  const last = places.at(-1)
  return last ? (last.y + LEGEND_STEP) * scale : 0
}
