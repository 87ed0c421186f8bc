import type { ReactElement, ReactNode } from 'react'
import type { NiceScale } from './niceScale.ts'

/**
 * Domains, ticks and labels of the time axis (x) and value axis (y), and the margins around the plot.
 */
export type Axes = Readonly<{
  /** First and last position on the time axis, in decimal years. */
  domain: readonly [number, number]
  /** Labels by position on the time axis; positions without an entry have no label. */
  labels: ReadonlyMap<number, string>
  /** Domain and ticks of the value axis. */
  scale: NiceScale
  /** Formats a value as the label of its tick. */
  format: (value: number) => string
  /** Margins outside both axes, in pixels. */
  margin: Readonly<{ top: number; right: number; bottom: number; left: number }>
  /** Height reserved for event marks between the time axis and its labels, in pixels; 0 if absent. */
  lane?: number
}>

/**
 * A place for the tip outside of the drawing, where it covers nothing: the element, `null` until it is
 * rendered, and the row of which it tells while none is pointed at.
 */
export type TipDock<Row> = Readonly<{ element: HTMLElement | null; row: Row | null }>

/**
 * Props of a chart over time: axes around marks, and a tooltip for each row of data (usually a year).
 */
export type AxisChartProps<Row> = Readonly<{
  title: string
  rows: readonly Row[]
  /** Accessible name of a row: its period. */
  labelOf: (row: Row) => string
  /** Position of a row on the time axis. */
  xOf: (row: Row) => number
  axes: Axes
  /** Renders the tooltip of a row. */
  renderTip: (row: Row) => ReactElement | null
  /** Where tips are; if absent, beside their row. */
  dock?: TipDock<Row>
  /** Called with the row that is clicked. */
  onPress?: (row: Row) => void
  /** Marks painted before the grid lines, so that the grid is on top of them: a tinted background. */
  behind?: ReactNode
  /** Marks painted over the grid; they read the scales with `usePlot`. */
  children: ReactNode
}>

/** Height of the labels along the time axis, in pixels. */
export const AXIS_HEIGHT = 30
