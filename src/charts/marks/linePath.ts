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
