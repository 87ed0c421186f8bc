import {
  createContext,
  useContext,
  type ComponentType,
  type ReactElement,
  type ReactNode,
} from 'react'
import type { Axes, AxisChartProps } from '#charts/axes/axes.ts'
import type { Plot } from '#charts/axes/plot.ts'
import type { Status } from '#model/series.ts'
import type { ChartContext } from './chartContext.ts'
import type { SvgSize } from './svgSize.ts'
import type { RecordIds } from './table.ts'

/**
 * The components that differ between pages, embeds and files. `Axes`: a chart over time, in files
 * without what follows a pointer. `Canvas`: an SVG without axes, in files of a given size, elsewhere as
 * large as its box. All other marks are the same everywhere.
 */
export type ChartRenderer = Readonly<{
  Axes: <Row>(props: AxisChartProps<Row>) => ReactElement
  /** Axes and grid beneath the marks; if absent, `Axes` draws them itself. */
  Backdrop?: ComponentType<BackdropProps>
  Canvas: ComponentType<CanvasProps>
  Headlines: ComponentType<HeadlinesProps>
  /**
   * Loads the renderer that takes the place of this one, with the same look, once a reader comes near;
   * if absent, this one stays.
   */
  loadNext?: () => Promise<ChartRenderer>
}>

export type BackdropProps = Readonly<{
  axes: Axes
  /** Positions of all rows on the time axis, in decimal years. */
  positions: readonly number[]
  plot: Plot
  size: SvgSize
  /** Marks painted before the grid lines. */
  behind: ReactNode
}>

export type CanvasProps = Readonly<{
  title: string
  /**
   * For a horizontal bar chart with rows of equal height: the tooltip of each row, from top to bottom.
   */
  rowTips?: readonly RowTip[]
  /** Parts of an SVG, which read their size with `useSvgSize`. */
  children: ReactNode
}>

/** The tooltip of a row of a horizontal bar chart, and the accessible name of the row. */
export type RowTip = Readonly<{ name: string; tip: ReactElement }>

export type HeadlinesProps = Readonly<{ headlines: readonly Headline[]; context: ChartContext }>

/**
 * One headline claim, formatted: what it is about, its value, a detail such as its period, who says so,
 * and a doubt where most rival figures contradict it.
 */
export type Headline = Readonly<{
  id: string
  label: string
  value: string
  detail: string
  source: string
  doubt: string | null
  status: Status
  origin: RecordIds
}>

/** The id of the sentence of the figure around a drawing, which is its text for those who listen. */
export const SentenceContext = createContext<string | undefined>(undefined)

/** Provides the renderer to the charts; `null` outside of a page, embed or file. */
export const ChartRendererContext = createContext<ChartRenderer | null>(null)

/**
 * Returns the renderer of the surrounding page, embed or file.
 *
 * @throws Error outside a `ChartRendererContext`: a programming error.
 */
export function useChartRenderer(): ChartRenderer {
  const renderer = useContext(ChartRendererContext)
  if (!renderer) {
    throw new Error('useChartRenderer() needs a <ChartRendererContext> above it. Wrap the figures.')
  }
  return renderer
}
