import type { Point } from './linePath.ts'

/**
 * The points of a rising line up to where it crosses the top of the plot, and whether it does. The line
 * then ends exactly at the edge, where an arrow or a label can say that it goes on.
 */
export function clipLine(
  points: readonly Point[],
  top: number,
): Readonly<{ points: readonly Point[]; isCut: boolean }> {
  const out = points.findIndex(({ y }) => y < top)
  const [inside, outside] = [points[out - 1], points[out]]
  if (!outside) return { points, isCut: false }
  if (!inside) return { points: [], isCut: true }
  return { points: [...points.slice(0, out), crossing(inside, outside, top)], isCut: true }
}

/** The part of an outline that lies below the top of the plot. */
export function clipArea(outline: readonly Point[], top: number): readonly Point[] {
  return outline.flatMap((point, index) => {
    const before = outline.at(index - 1) ?? point
    const isInside = point.y >= top
    if (isInside === before.y >= top) return isInside ? [point] : []
    const exit = crossing(before, point, top)
    return isInside ? [exit, point] : [exit]
  })
}

/** Where the line from one point to another crosses the height `y`. */
function crossing(from: Point, to: Point, y: number): Point {
  const part = (y - from.y) / (to.y - from.y)
  return { x: from.x + part * (to.x - from.x), y }
}
