import { textWidth, wrapped } from '#charts/textWidth.ts'
import type { Figure } from './figure.ts'

/** Lines of one kind of text: where they begin, how large they are, how far apart. */
export type TextBlock = Readonly<{
  lines: readonly string[]
  top: number
  size: number
  step: number
}>

/** Where each part of a picture stands, in pixels. */
export type Layout = Readonly<{
  inset: number
  title: TextBlock
  sentence: TextBlock
  legend: Readonly<{ top: number; places: readonly Readonly<{ x: number; y: number }>[] }>
  drawing: Readonly<{ top: number; width: number; height: number }>
  footer: TextBlock
}>

type Wanted = Readonly<{
  figure: Figure
  /** Caveats, source and origin, a paragraph each. */
  foot: readonly string[]
  /** The words of the legend, in its order. */
  labels: readonly string[]
  width: number
  height: number
}>

const SIZES = { title: 21, sentence: 15, foot: 12 }
const LEGEND_SIZE = 13
const LEGEND_STEP = 20
/** From the beginning of a legend's sign to that of its words. */
export const LEGEND_INDENT = 18
const LEGEND_GAP = 18
const GAP = 10
/** The drawing is what a picture is for: words get smaller before it does. */
const LEAST_DRAWING = 0.42
const SHRINK = [1, 0.92, 0.84, 0.76, 0.68]

/** The layout in the largest type that leaves the drawing its share. */
export function layoutOf(wanted: Wanted): Layout {
  const tried = SHRINK.map((scale) => layoutAt(wanted, scale))
  const fits = ({ drawing }: Layout) => drawing.height >= wanted.height * LEAST_DRAWING
  const smallest = layoutAt(wanted, SHRINK.at(-1) ?? 1)
  return tried.find(fits) ?? smallest
}

function layoutAt({ figure, foot, labels, width, height }: Wanted, scale: number): Layout {
  const inset = Math.round(Math.min(32, width * 0.035))
  const room = width - 2 * inset
  const title = block([figure.title], SIZES.title * scale, inset, room)
  const sentence = block([figure.sentence], SIZES.sentence * scale, bottomOf(title) + 4, room)
  const places = legendPlaces(labels, room)
  const legendTop = bottomOf(sentence) + GAP
  const legendHeight = places.length === 0 ? 0 : (places.at(-1)?.y ?? 0) + LEGEND_STEP
  const footHeight = bottomOf(block(foot, SIZES.foot * scale, 0, room))
  const drawingTop = legendTop + legendHeight + 4
  const footTop = height - inset + 6 - footHeight
  return {
    inset,
    title,
    sentence,
    legend: { top: legendTop, places },
    drawing: {
      top: drawingTop,
      width: room,
      height: Math.max(40, footTop - GAP - 4 - drawingTop),
    },
    footer: block(foot, SIZES.foot * scale, footTop, room),
  }
}

function block(paragraphs: readonly string[], size: number, top: number, room: number): TextBlock {
  const lines = paragraphs.flatMap((paragraph) => wrapped(paragraph, room, size))
  return { lines, top, size, step: size * 1.35 }
}

function bottomOf({ lines, top, step }: TextBlock): number {
  return top + lines.length * step
}

function legendPlaces(labels: readonly string[], room: number) {
  let [x, y] = [0, 0]
  return labels.map((label) => {
    const width = LEGEND_INDENT + textWidth(label, LEGEND_SIZE)
    if (x > 0 && x + width > room) [x, y] = [0, y + LEGEND_STEP]
    const place = { x, y }
    x += width + LEGEND_GAP
    return place
  })
}
