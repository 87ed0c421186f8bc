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

/** Provides the plot area to the marks; `null` outside of axes. */
export const PlotContext = createContext<Plot | null>(null)

/**
 * Returns the plot area of the surrounding axes.
 *
 * @throws Error outside of axes: a programming error.
 */
export function usePlot(): Plot {
  const plot = useContext(PlotContext)
  if (!plot) throw new Error('usePlot() needs axes around it. Draw the marks in an <AxisChart>.')
  return plot
}
