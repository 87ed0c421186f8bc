import { useText } from '#i18n/useText.ts'
import { Label } from '#charts/marks/Label.tsx'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import type { RecordChartProps, RecordRow } from './RecordChart.tsx'
import { PlainTicks, TICKS_HEIGHT } from '#charts/axes/PlainTicks.tsx'
import { useSvgSize } from '#charts/frame/svgSize.ts'
import { textWidth } from '#charts/look/textWidth.ts'

const TYPE_SIZE = 13
/** A target's bar and that of what came of it, as parts of the height of a row. */
const BAR = 0.34

/** The bars of an embed or a file: targets open, what was counted filled. */
export function PlainRecord({ rows, scale }: RecordChartProps) {
  const { usd } = useText()
  const { width, height } = useSvgSize()
  const left = Math.max(0, ...rows.map(({ label }) => textWidth(label, TYPE_SIZE))) + 10
  const beside = Math.max(
    0,
    ...rows.map((row) => textWidth(row.targetLabel, TYPE_SIZE) - (row.actual === null ? 0 : 40)),
  )
  const right = Math.max(left + 80, width - Math.min(beside + 16, width / 3))
  const bottom = height - TICKS_HEIGHT
  const x = (value: number) => left + (value / scale.max) * (right - left)
  const step = bottom / Math.max(1, rows.length)
  return (
    <g>
      <PlainTicks scale={scale} x={x} format={usd} />
      {rows.map((row, index) => (
        <RecordBars key={row.id} row={row} x={x} top={index * step} step={step} />
      ))}
    </g>
  )
}

type RecordBarsProps = Readonly<{
  row: RecordRow
  x: (value: number) => number
  top: number
  step: number
}>

function RecordBars({ row, x, top, step }: RecordBarsProps) {
  const { colours } = useChartTheme()
  const { label, target, targetLabel, actual, verdict } = row
  const bar = { x: x(0), height: step * BAR }
  const [upper, lower] = [top + step * 0.12, top + step * 0.52]
  const middle = (y: number) => y + bar.height / 2 + 4.5
  return (
    <g>
      <Label x={x(0) - 8} y={actual === null ? middle(upper) : top + step / 2 + 3} anchor="end">
        {label}
      </Label>
      <rect
        {...bar}
        y={upper}
        width={x(target) - x(0)}
        fill={colours.paper}
        stroke={colours.ink}
        strokeWidth={1.25}
      />
      <Label x={x(target) + 6} y={middle(upper)}>
        {targetLabel}
      </Label>
      {actual === null ? null : (
        <>
          <rect {...bar} y={lower} width={x(actual) - x(0)} fill={colours.total} />
          <Label x={x(actual) + 6} y={middle(lower)} ink="ink">
            {verdict}
          </Label>
        </>
      )}
    </g>
  )
}
