import { line } from 'd3-shape'

/** A place in a drawing, in pixels. */
export type Point = Readonly<{ x: number; y: number }>

const path = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)

/** The `d` of a straight-edged line through `points`. */
export function linePath(points: Iterable<Point>): string {
  return path(points) ?? ''
}
