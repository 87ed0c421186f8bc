import { LABEL_SIZE } from './Label.tsx'
import type { Point } from './linePath.ts'
import { textWidth } from '#charts/look/textWidth.ts'

/** Where a label can be: the position of its baseline, and which end of the text lies there. */
export type LabelPlace = Point & Readonly<{ anchor: 'start' | 'middle' | 'end'; text: string }>

/** A label and its possible places, the best one first. */
export type LabelWish<Id extends string> = Readonly<{
  id: Id
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
 *
 * Runs on each step of a slider, so it ends the search at the first place that no line crosses.
 */
export function placeLabels<Id extends string>(
  wishes: readonly LabelWish<Id>[],
  ground: LabelGround,
): ReadonlyMap<Id, LabelPlace> {
  const checked = checkedPoints(ground.lines)
  const taken: Box[] = []
  const placed = new Map<Id, LabelPlace>()
  for (const { id, places, isOptional } of wishes) {
    const best = bestPlace(places, checked, { ground, taken })
    if (!best || (isOptional && best.crossed >= CROSSED)) continue

    taken.push(best.box)
    placed.set(id, best.place)
  }
  return placed
}

type FoundPlace = Readonly<{ place: LabelPlace; box: Box; crossed: number }>

/** Returns the place that is crossed least; of those that are crossed equally little, the first. */
function bestPlace(
  places: readonly LabelPlace[],
  checked: Float64Array,
  { ground, taken }: Readonly<{ ground: LabelGround; taken: readonly Box[] }>,
): FoundPlace | null {
  let best: FoundPlace | null = null
  let [text, width] = ['', 0]
  for (const place of places) {
    if (best?.crossed === 0) return best
    if (place.text !== text) [text, width] = [place.text, textWidth(place.text, LABEL_SIZE)]
    const box = boxOf(place, width)
    if (!contains(ground, box) || taken.some((other) => overlaps(box, other))) continue

    const crossed = countIn(checked, box)
    if (!best || crossed < best.crossed) best = { place, box, crossed }
  }
  return best
}

function boxOf({ x, y, anchor }: LabelPlace, width: number): Box {
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

/** Returns how many of these points, of which x and y follow each other, are in a box. */
function countIn(points: Float64Array, { left, right, top, bottom }: Box): number {
  let count = 0
  for (let index = 0; index < points.length; index += 2) {
    const x = points[index] ?? 0
    const y = points[index + 1] ?? 0
    if (x >= left && x <= right && y >= top && y <= bottom) count += 1
  }
  return count
}

/** Returns points of polylines a few pixels apart: x and y of the first, of the second, and so on. */
function checkedPoints(lines: readonly (readonly Point[])[]): Float64Array {
  const points: number[] = []
  for (const line of lines) {
    let from = line[0]
    for (const to of line) {
      from ??= to
      const [dx, dy] = [from.x - to.x, from.y - to.y]
      const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / CHECK_STEP))
      for (let step = 0; step < steps; step += 1) {
        points.push(to.x + (dx * step) / steps, to.y + (dy * step) / steps)
      }
      from = to
    }
  }
  return Float64Array.from(points)
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
