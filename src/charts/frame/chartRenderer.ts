import {
  createContext,
  useContext,
  type ComponentType,
  type ReactElement,
  type ReactNode,
} from 'react'
import type { AxisChartProps } from '#charts/axes/axes.ts'
import type { Status } from '#model/series.ts'
import type { ChartContext } from './chartContext.ts'
import type { RecordIds } from './table.ts'

/**
 * What depends on where a chart is drawn. Axes: Recharts on pages, plain SVG in embeds, which must be
 * light, and in files, which have no browser. Canvas: the same SVG everywhere, but in a file of a given
 * size and elsewhere as large as its box. The marks are the same everywhere.
 */
export type ChartRenderer = Readonly<{
  Axes: <Row>(props: AxisChartProps<Row>) => ReactElement
  Canvas: ComponentType<CanvasProps>
  Headlines: ComponentType<HeadlinesProps>
}>

export type CanvasProps = Readonly<{
  title: string
  /** For a drawing of rows of `rowHeight`: one tip a row, for the pointer and the arrow keys. */
  rowTips?: readonly RowTip[]
  /** Parts of an SVG, which read their size with `useSvgSize`. */
  children: ReactNode
}>

/** The tip of one row, and the row's accessible name. */
export type RowTip = Readonly<{ name: string; tip: ReactElement }>

export type HeadlinesProps = Readonly<{ headlines: readonly Headline[]; context: ChartContext }>

/** One headline claim, as large as it is quoted. */
export type Headline = Readonly<{
  id: string
  label: string
  value: string
  detail: string
  status: Status
  origin: RecordIds
}>

/** Carries the renderer down to the charts. */
export const ChartRendererContext = createContext<ChartRenderer | null>(null)

/**
 * The renderer of the surrounding page, embed or file.
 *
 * @throws Error outside a `ChartRendererContext`: a mistake of ours.
 */
export function useChartRenderer(): ChartRenderer {
  const renderer = useContext(ChartRendererContext)
  if (!renderer) {
    throw new Error('useChartRenderer() needs a <ChartRendererContext> above it. Wrap the figures.')
  }
  return renderer
}
