import { Label, widestLabel } from '#charts/marks/Label.tsx'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { useSvgSize, type SvgSize } from '#charts/frame/svgSize.ts'
import type { NiceScale } from './niceScale.ts'

type ValueTicksProps = Readonly<{
  scale: NiceScale
  x: (value: number) => number
  format: (value: number) => string
  /** Where the rows begin and end, if not at the edges of the SVG. */
  top?: number
  bottom?: number
}>

/** Height of the tick labels below a chart of rows, in pixels. */
export const TICKS_HEIGHT = 24
const LABEL_GAP = 10

/** The value axis of a chart of rows: grid lines through all rows, labelled below as far as labels fit. */
export function ValueTicks({ scale: { ticks }, x, format, ...rows }: ValueTicksProps) {
  const { lines } = useChartTheme()
  const { height } = useSvgSize()
  const { top = 0, bottom = height - TICKS_HEIGHT } = rows
  const [first = 0, second = first] = ticks
  const widest = widestLabel(ticks.map((tick) => format(tick))) + LABEL_GAP
  const every = Math.max(1, Math.ceil(widest / Math.max(1, x(second) - x(first))))
  return ticks.map((tick, index) => (
    <g key={tick}>
      <line x1={x(tick)} x2={x(tick)} y1={top} y2={bottom} {...lines.grid} />
      {index % every === 0 ? (
        <Label x={x(tick)} y={bottom + TICKS_HEIGHT - 6} anchor="middle">
          {format(tick)}
        </Label>
      ) : null}
    </g>
  ))
}

/** Height of each of `count` equal rows above the tick labels, in pixels. */
export function rowHeight({ height }: SvgSize, count: number): number {
  return (height - TICKS_HEIGHT) / Math.max(1, count)
}
