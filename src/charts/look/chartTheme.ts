import { createContext, useContext } from 'react'
import { SCREEN_COLOURS, type ColourName, type Colours } from './colours.ts'

/** The stroke of a line as SVG attributes, which every program supports. */
export type Stroke = Readonly<{
  fill: 'none'
  stroke: string
  strokeWidth: number
  strokeDasharray?: string
  strokeLinecap?: 'round'
}>

/** Colours and strokes of all marks, on a page or in a file. */
export type ChartTheme = Readonly<{
  colours: Colours
  /**
   * True in files, where halos of labels are separate elements: not every program supports
   * `paint-order`.
   */
  isFile: boolean
  lines: Readonly<Record<LineName, Stroke>>
}>

export type LineName =
  | 'grid'
  | 'axis'
  | 'history'
  | 'beside'
  | 'baseline'
  | 'reference'
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
  | 'hatching'

/** Returns the strokes of all lines in these colours. */
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
      beside: line('inkSoft', 1.25),
      baseline: { ...line('baseline', 2, '2 4'), strokeLinecap: 'round' },
      reference: line('inkSoft', 1.25),
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
      hatching: line('ruleStrong', 0.75),
    },
  }
}

/** Provides the theme to the marks; by default, that of a page. */
export const ChartThemeContext = createContext<ChartTheme>(chartThemeOf(SCREEN_COLOURS, false))

/** Returns the theme of the surrounding page or file. */
export function useChartTheme(): ChartTheme {
  return useContext(ChartThemeContext)
}
