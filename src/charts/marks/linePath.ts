import { line } from 'd3-shape'

/** A position in an SVG, in pixels. */
export type Point = Readonly<{ x: number; y: number }>

const path = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)

/** Returns the `d` attribute of a polyline through `points`; empty without points. */
export function linePath(points: Iterable<Point>): string {
  return path(points) ?? ''
}

/** Returns the path of a closed outline, empty where it has no points. */
export function outlinePath(points: readonly Point[]): string {
  return points.length === 0 ? '' : `${linePath(points)}Z`
}
