import { Label, widestLabel } from '#charts/marks/Label.tsx'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { useSvgSize, type SvgSize } from '#charts/frame/svgSize.ts'
import type { NiceScale } from './niceScale.ts'

type ValueTicksProps = Readonly<{
  scale: NiceScale
  /** Maps a value to its horizontal position, in pixels. */
  x: (value: number) => number
  format: (value: number) => string
  /** Top end of the grid lines, in pixels; by default the top of the SVG. */
  top?: number
  /** Bottom end of the grid lines, in pixels; by default as far down as labels below them fit. */
  bottom?: number
}>

/** Height of the tick labels below a horizontal bar chart, in pixels. */
export const TICKS_HEIGHT = 24
/** Least gap between two tick labels, in pixels. */
const LABEL_GAP = 10
/** Distance of the baseline of tick labels from the bottom of their strip, in pixels. */
const LABEL_BOTTOM = 6

/**
 * The horizontal value axis of a bar or interval chart: vertical grid lines, labelled below where
 * labels fit.
 */
export function ValueTicks({ scale: { ticks }, x, format, top = 0, bottom }: ValueTicksProps) {
  const { lines } = useChartTheme()
  const { height } = useSvgSize()
  const gridBottom = bottom ?? height - TICKS_HEIGHT
  const [first = 0, second = first] = ticks
  const widest = widestLabel(ticks.map((tick) => format(tick))) + LABEL_GAP
  const tickGap = Math.max(1, x(second) - x(first))
  // Every tick has a grid line; only every `labelStep`-th has a label.
  const labelStep = Math.max(1, Math.ceil(widest / tickGap))
  return ticks.map((tick, index) => (
    <g key={tick}>
      <line x1={x(tick)} x2={x(tick)} y1={top} y2={gridBottom} {...lines.grid} />
      {index % labelStep === 0 ? (
        <Label x={x(tick)} y={gridBottom + TICKS_HEIGHT - LABEL_BOTTOM} anchor="middle">
          {format(tick)}
        </Label>
      ) : null}
    </g>
  ))
}

/** Returns the height of each of `count` equal rows above the tick labels, in pixels. */
export function rowHeight({ height }: SvgSize, count: number): number {
  return (height - TICKS_HEIGHT) / Math.max(1, count)
}
