import type { Point } from './linePath.ts'

/**
 * Cuts off a line where it first crosses the top of the plot, and returns whether it does. Positions are
 * in pixels; `top` is the top edge. A cut line ends exactly at the edge.
 */
export function clipLine(
  points: readonly Point[],
  top: number,
): Readonly<{ points: readonly Point[]; isCut: boolean }> {
  const firstOutside = points.findIndex(({ y }) => y < top)
  const [inside, outside] = [points[firstOutside - 1], points[firstOutside]]
  if (!outside) return { points, isCut: false }
  if (!inside) return { points: [], isCut: true }
  return { points: [...points.slice(0, firstOutside), crossing(inside, outside, top)], isCut: true }
}

/** Returns the part of a closed outline that lies below the top of the plot. */
export function clipArea(outline: readonly Point[], top: number): readonly Point[] {
  return outline.flatMap((point, index) => {
    const before = outline.at(index - 1) ?? point
    const isInside = point.y >= top
    if (isInside === before.y >= top) return isInside ? [point] : []
    const edgePoint = crossing(before, point, top)
    return isInside ? [edgePoint, point] : [edgePoint]
  })
}

/** Returns the point where the line from one point to another crosses the vertical position `y`. */
function crossing(from: Point, to: Point, y: number): Point {
  const fraction = (y - from.y) / (to.y - from.y)
  return { x: from.x + fraction * (to.x - from.x), y }
}
