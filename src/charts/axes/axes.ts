import type { ReactElement, ReactNode } from 'react'
import type { NiceScale } from './niceScale.ts'

/** Domains, ticks and labels of both axes, and the margins around the plot. */
export type Axes = Readonly<{
  /** First and last position on the time axis. */
  domain: readonly [number, number]
  /** Labelled positions. Every row can be reached by keyboard, labelled or not. */
  labels: ReadonlyMap<number, string>
  scale: NiceScale
  format: (value: number) => string
  margin: Readonly<{ top: number; right: number; bottom: number; left: number }>
  /** Height kept free between the time axis and its labels, in pixels. */
  lane?: number
}>

/** Axes around marks, with a tip for each row of data. */
export type AxisChartProps<Row> = Readonly<{
  title: string
  rows: readonly Row[]
  /** Accessible name of a row: its period. */
  labelOf: (row: Row) => string
  /** Position of a row on the time axis. */
  xOf: (row: Row) => number
  /** Value that the tip of a row points at; every row has a tip, also one without a figure. */
  yOf: (row: Row) => number
  axes: Axes
  renderTip: (row: Row) => ReactElement | null
  onPress?: (row: Row) => void
  /** Marks below the grid, such as a tinted background. */
  behind?: ReactNode
  children: ReactNode
}>

/** Height of the labels along the time axis, in pixels. */
export const AXIS_HEIGHT = 30
