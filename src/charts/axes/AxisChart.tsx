import type { ReactElement, ReactNode } from 'react'
import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import type { NiceScale } from './niceScale.ts'

/** What stands along both axes, and the room around the plot. */
export type Axes = Readonly<{
  /** From the first to the last place on the axis of years. */
  domain: readonly [number, number]
  /** The places that have a label. Every row is a stop for the keyboard, labelled or not. */
  labels: ReadonlyMap<number, string>
  scale: NiceScale
  format: (value: number) => string
  margin: Readonly<{ top: number; right: number; bottom: number; left: number }>
  /** How much the axis of years keeps free between itself and its labels. */
  lane?: number
}>

export type AxisChartProps<Row> = Readonly<{
  title: string
  rows: readonly Row[]
  /** What a row is called when it is reached by the keyboard: its period. */
  nameOf: (row: Row) => string
  /** Where a row lies on the axis of years. */
  xOf: (row: Row) => number
  /** How high the tip of a row points; every row has a tip, also one without a figure. */
  yOf: (row: Row) => number
  axes: Axes
  tip: (row: Row) => ReactElement | null
  onPress?: (row: Row) => void
  /** Marks below the grid, such as a tinted ground. */
  behind?: ReactNode
  children: ReactNode
}>

/** Height of the labels along the axis of years, in pixels. */
export const AXIS_HEIGHT = 30

/**
 * The frame that all charts over years share. The host keeps axes, grid, tips and keyboard; what is
 * drawn between them are the children, so that a slider can move them without waking the host.
 */
export function AxisChart<Row>(props: AxisChartProps<Row>) {
  const { Axes } = useChartRenderer()
  return <Axes {...props} />
}
