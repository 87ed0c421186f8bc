import { createContext, useContext } from 'react'

/** The plot area of the surrounding axes in pixels, and the scales that map values onto it. */
export type Plot = Readonly<{
  x: (value: number) => number
  y: (value: number) => number
  left: number
  right: number
  top: number
  bottom: number
}>

/** Carries the plot area down to the marks. */
export const PlotContext = createContext<Plot | null>(null)

/**
 * The plot area of the surrounding axes.
 *
 * @throws Error outside of axes: a mistake of ours.
 */
export function usePlot(): Plot {
  const plot = useContext(PlotContext)
  if (!plot) throw new Error('usePlot() needs axes around it. Draw the marks in an <AxisChart>.')
  return plot
}
