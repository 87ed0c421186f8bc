import type { Point } from './linePath.ts'

/** The upper and lower edge of the plot, in pixels. */
type Edges = Readonly<{ top: number; bottom: number }>

/**
 * Cuts off a line where it first leaves the plot, and returns whether it does. Positions are in pixels. A
 * cut line ends exactly at the edge.
 */
export function clipLine(
  points: readonly Point[],
  { top, bottom }: Edges,
): Readonly<{ points: readonly Point[]; isCut: boolean }> {
  const firstOutside = points.findIndex(({ y }) => y < top || y > bottom)
  const [inside, outside] = [points[firstOutside - 1], points[firstOutside]]
  if (!outside) return { points, isCut: false }
  if (!inside) return { points: [], isCut: true }
  const edge = outside.y < top ? top : bottom
  return {
    points: [...points.slice(0, firstOutside), crossing(inside, outside, edge)],
    isCut: true,
  }
}

/** Returns the part of a closed outline that lies in the plot. */
export function clipArea(outline: readonly Point[], { top, bottom }: Edges): readonly Point[] {
  const belowTop = clipSide(outline, top, ({ y }) => y >= top)
  return clipSide(belowTop, bottom, ({ y }) => y <= bottom)
}

/** Returns the part of a closed outline on the inner side of an edge. */
function clipSide(
  outline: readonly Point[],
  edge: number,
  isInside: (point: Point) => boolean,
): readonly Point[] {
  return outline.flatMap((point, index) => {
    const before = outline.at(index - 1) ?? point
    if (isInside(point) === isInside(before)) return isInside(point) ? [point] : []
    const edgePoint = crossing(before, point, edge)
    return isInside(point) ? [edgePoint, point] : [edgePoint]
  })
}

/** Returns the point where the line from one point to another crosses the vertical position `y`. */
function crossing(from: Point, to: Point, y: number): Point {
  // A value of zero on a logarithmic axis is infinitely far below: the line falls straight down.
  const fraction =
    Number.isFinite(to.y) && Number.isFinite(from.y) ? (y - from.y) / (to.y - from.y) : 0
  const x = Number.isFinite(from.y) ? from.x + fraction * (to.x - from.x) : to.x
  return { x, y }
}
