import { createContext, useContext } from 'react'
import { SCREEN_COLOURS, type ColourName, type Colours } from './colours.ts'

/** How one kind of mark looks, as attributes that every reader of SVG understands. */
export type Stroke = Readonly<{
  fill: 'none'
  stroke: string
  strokeWidth: number
  strokeDasharray?: string
  strokeLinecap?: 'round'
}>

/** The looks of all marks, in the colours of a page or of a file. */
export type ChartTheme = Readonly<{
  colours: Colours
  /** Files have halos of their own: not every program knows that a stroke can lie below. */
  isFile: boolean
  lines: Readonly<Record<LineName, Stroke>>
}>

export type LineName =
  | 'grid'
  | 'axis'
  | 'history'
  | 'baseline'
  | 'scenario'
  | 'first'
  | 'second'
  | 'firstProjected'
  | 'secondProjected'
  | 'target'
  | 'boundary'
  | 'drop'
  | 'event'
  | 'leader'

/** The looks of all marks in these colours. */
export function chartThemeOf(colours: Colours, isFile: boolean): ChartTheme {
  const line = (colour: ColourName, strokeWidth: number, strokeDasharray?: string): Stroke => ({
    fill: 'none',
    stroke: colours[colour],
    strokeWidth,
    ...(strokeDasharray !== undefined && { strokeDasharray }),
  })
  return {
    colours,
    isFile,
    lines: {
      grid: line('rule', 1),
      axis: line('ruleStrong', 1),
      history: line('total', 2),
      baseline: { ...line('baseline', 2, '2 4'), strokeLinecap: 'round' },
      scenario: line('scenario', 2.5, '7 4'),
      first: line('first', 2),
      second: line('second', 2),
      firstProjected: line('first', 2, '7 4'),
      secondProjected: line('second', 2, '7 4'),
      target: line('ink', 1.25),
      boundary: line('ruleStrong', 1),
      drop: line('scenario', 1, '1 3'),
      event: line('inkSoft', 1),
      leader: line('ruleStrong', 0.75),
    },
  }
}

/** Carries the looks down to the marks; without a provider they are those of the page. */
export const ChartThemeContext = createContext<ChartTheme>(chartThemeOf(SCREEN_COLOURS, false))

/** How marks look here. */
export function useChartTheme(): ChartTheme {
  return useContext(ChartThemeContext)
}
