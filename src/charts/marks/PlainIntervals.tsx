import { useText } from '#i18n/useText.ts'
import type { IntervalMark, IntervalsChartProps } from './IntervalsChart.tsx'
import { Label, LABEL_SIZE } from './Label.tsx'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { PlainTicks, TICKS_HEIGHT } from '#charts/axes/PlainTicks.tsx'
import { RowName } from './RowName.tsx'
import { useSvgSize } from '#charts/frame/svgSize.ts'
import { textWidth } from '#charts/look/textWidth.ts'

/** Names take at most this part of the width. */
const NAMES = 0.38

/** Dots on their intervals, laid out without a browser. */
export function PlainIntervals({ rows, scale }: IntervalsChartProps) {
  const { percent } = useText()
  const { width, height } = useSvgSize()
  const widestName = Math.max(0, ...rows.map(({ label }) => textWidth(label, LABEL_SIZE)))
  const left = Math.min(widestName, width * NAMES) + 12
  const right = width - 20
  const bottom = height - TICKS_HEIGHT
  const x = (share: number) => left + (share / scale.max) * (right - left)
  const step = bottom / Math.max(1, rows.length)
  return (
    <g>
      <PlainTicks scale={scale} x={x} format={percent} />
      {rows.map(({ id, label, marks }, index) => (
        <g key={id}>
          <RowName
            label={label}
            x={left - 10}
            y={(index + 0.5) * step}
            width={left - 12}
            height={step}
          />
          {marks.map((mark, place) => (
            <Mark
              key={mark.id}
              mark={mark}
              x={x}
              y={index * step + ((place + 1) * step) / (marks.length + 1)}
              right={width}
            />
          ))}
        </g>
      ))}
    </g>
  )
}

type MarkProps = Readonly<{
  mark: IntervalMark
  x: (share: number) => number
  y: number
  right: number
}>

function Mark({ mark, x, y, right }: MarkProps) {
  const { colours } = useChartTheme()
  const { share, interval, colour, isFilled, label } = mark
  const ink = colours[colour]
  const end = Math.max(x(share ?? 0), x(interval?.[1] ?? 0)) + 9
  const isBefore = end + textWidth(label, LABEL_SIZE) > right
  return (
    <g>
      {interval ? (
        <line x1={x(interval[0])} x2={x(interval[1])} y1={y} y2={y} stroke={ink} strokeWidth={2} />
      ) : null}
      {share === null ? null : (
        <circle
          cx={x(share)}
          cy={y}
          r={5}
          fill={isFilled ? ink : colours.paper}
          stroke={ink}
          strokeWidth={2}
        />
      )}
      <Label
        x={isBefore ? x(interval?.[0] ?? share ?? 0) - 9 : end}
        y={y + 4.5}
        anchor={isBefore ? 'end' : 'start'}
      >
        {label}
      </Label>
    </g>
  )
}
