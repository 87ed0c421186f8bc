import { LABEL_SIZE } from './Label.tsx'
import type { Point } from './linePath.ts'
import { textWidth } from '#charts/look/textWidth.ts'

/** Where a label can be: the position of its baseline, and which end of the text lies there. */
export type LabelPlace = Point & Readonly<{ anchor: 'start' | 'middle' | 'end'; text: string }>

/** A label and its possible places, the best one first. */
export type LabelWish = Readonly<{
  id: string
  places: readonly LabelPlace[]
  /** True: left out where lines would cross it. */
  isOptional?: boolean
}>

/** The area in which labels may be, and the lines that they should not cross. */
export type LabelGround = Readonly<{
  left: number
  right: number
  top: number
  bottom: number
  lines: readonly (readonly Point[])[]
}>

/** Height of a label above and below its baseline, and least gap to the next one, in pixels. */
const [ASCENT, DESCENT, GAP] = [LABEL_SIZE - 2, 3, 2]
/** Distance between the points at which a line is checked, in pixels. */
const CHECK_STEP = 6
/** Number of these points in a label from which on a line crosses it: one alone only touches it. */
const CROSSED = 2

type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>

/**
 * Chooses a place for each label, the most important first: inside the ground, clear of the labels
 * before it, and crossing lines as little as possible. A label that has no such place is left out, and
 * an optional one that lines cross.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  ground: LabelGround,
): ReadonlyMap<string, LabelPlace> {
  const checked = ground.lines.flatMap((line) => checkedPoints(line))
  const taken: Box[] = []
  const placed = new Map<string, LabelPlace>()
  for (const { id, places, isOptional } of wishes) {
    const possible = places
      .map((place) => ({ place, box: boxOf(place) }))
      .filter(({ box }) => contains(ground, box) && !taken.some((other) => overlaps(box, other)))
      .map(({ place, box }) => ({
        place,
        box,
        crossed: checked.filter((point) => isIn(point, box)).length,
      }))
    // A stable sort: of places that cross equally little, the first one is best.
    const [best] = possible.toSorted((a, b) => a.crossed - b.crossed)
    if (!best || (isOptional && best.crossed >= CROSSED)) continue

    taken.push(best.box)
    placed.set(id, best.place)
  }
  return placed
}

function boxOf({ x, y, anchor, text }: LabelPlace): Box {
  const width = textWidth(text, LABEL_SIZE)
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  return { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT }
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  )
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.right + GAP &&
    b.left < a.right + GAP &&
    a.top < b.bottom + GAP &&
    b.top < a.bottom + GAP
  )
}

function isIn({ x, y }: Point, { left, right, top, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** Returns points of a polyline a few pixels apart. */
function checkedPoints(line: readonly Point[]): Point[] {
  return line.flatMap((to, index) => {
    const from = line[index - 1] ?? to
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / CHECK_STEP))
    return Array.from({ length: steps }, (_, step) => ({
      x: to.x + ((from.x - to.x) * step) / steps,
      y: to.y + ((from.y - to.y) * step) / steps,
    }))
  })
}

/** Distances of a label from a point, in pixels: beside it, above it and below it. */
const [BESIDE, ABOVE, BELOW] = [9, 9, 19]

/** Returns places around a point: above, below and beside it, on the left first. */
export function placesAround({ x, y }: Point, text: string): LabelPlace[] {
  return [
    { x: x - BESIDE, y: y - ABOVE, anchor: 'end', text },
    { x: x + BESIDE, y: y + BELOW, anchor: 'start', text },
    { x: x + BESIDE, y: y - ABOVE, anchor: 'start', text },
    { x: x - BESIDE, y: y + BELOW, anchor: 'end', text },
    { x, y: y - ABOVE - BESIDE, anchor: 'middle', text },
    { x, y: y + BELOW + BESIDE, anchor: 'middle', text },
  ]
}

/** Distances of a label below the end of a line: close to it, and further where the line rises. */
const BELOW_END = [13, 20, 25] as const

/** Returns places below the end of a line. */
export function placesBelowEnd(line: readonly Point[], text: string): LabelPlace[] {
  return line
    .slice(-1)
    .flatMap(({ x, y }) =>
      BELOW_END.map((below): LabelPlace => ({ x, y: y + below, anchor: 'end', text })),
    )
}

/**
 * Returns places along the later half of a line, from its end backwards: at each point a label that ends
 * above or below it, or that starts below it.
 */
export function placesAlong(line: readonly Point[], text: string): LabelPlace[] {
  const laterHalf = line.slice(Math.floor(line.length / 2)).toReversed()
  return laterHalf.flatMap(({ x, y }): LabelPlace[] => [
    { x, y: y - ABOVE, anchor: 'end', text },
    { x, y: y + BELOW, anchor: 'end', text },
    { x, y: y + BELOW, anchor: 'start', text },
  ])
}
