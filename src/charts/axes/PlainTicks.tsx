import { Label, LABEL_SIZE } from '#charts/marks/Label.tsx'
import type { NiceScale } from './niceScale.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { useSvgSize } from '#charts/frame/svgSize.ts'
import { textWidth } from '#charts/look/textWidth.ts'

type PlainTicksProps = Readonly<{
  scale: NiceScale
  x: (value: number) => number
  format: (value: number) => string
  /** Where the rows begin and end, if not at the ends of the sheet. */
  top?: number
  bottom?: number
}>

/** The height that the labels take below a chart of rows. */
export const TICKS_HEIGHT = 24

/** Lines down through all rows, labelled below as far as there is room. */
export function PlainTicks({ scale: { ticks }, x, format, ...rows }: PlainTicksProps) {
  const { lines } = useChartTheme()
  const { height } = useSvgSize()
  const { top = 0, bottom = height - TICKS_HEIGHT } = rows
  const [first = 0, second = first] = ticks
  const widest = Math.max(0, ...ticks.map((tick) => textWidth(format(tick), LABEL_SIZE))) + 10
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
