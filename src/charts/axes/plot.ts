import { createContext, useContext } from 'react'
import type { Point } from '#charts/marks/linePath.ts'

/** The drawing area of the surrounding chart in pixels, and how values map onto it. */
export type Plot = Readonly<{
  x: (value: number) => number
  y: (value: number) => number
  left: number
  right: number
  top: number
  bottom: number
}>

/** Carries the drawing area down to the marks. */
export const PlotContext = createContext<Plot | null>(null)

/**
 * The drawing area that the marks stand in.
 *
 * @throws Error outside of axes: a mistake of ours.
 */
export function usePlot(): Plot {
  const plot = useContext(PlotContext)
  if (!plot) throw new Error('usePlot() needs axes around it. Draw the marks in an <AxisChart>.')
  return plot
}

/**
 * The points up to where a rising line leaves the plot through its top, ending exactly there, and
 * whether it did: a line that ends at the edge says "it goes on", one that is cut off says nothing.
 */
export function clipLine(
  points: readonly Point[],
  top: number,
): Readonly<{
  points: readonly Point[]
  isCut: boolean
}> {
  const out = points.findIndex(({ y }) => y < top)
  const [inside, outside] = [points[out - 1], points[out]]
  if (!outside) return { points, isCut: false }
  if (!inside) return { points: [], isCut: true }

  const part = (inside.y - top) / (inside.y - outside.y)
  const exit = { x: inside.x + part * (outside.x - inside.x), y: top }
  return { points: [...points.slice(0, out), exit], isCut: true }
}
