import { linearScale, type NiceScale } from '#charts/axes/niceScale.ts'
import { rowHeight, ValueTicks } from '#charts/axes/ValueTicks.tsx'
import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import { useSvgSize } from '#charts/frame/svgSize.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import type { ColourName } from '#charts/look/colours.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import { useText } from '#i18n/useText.ts'
import type { Share } from '#model/units.ts'
import { Label, LABEL_SIZE, widestLabel } from './Label.tsx'
import { RowName } from './RowName.tsx'

/** A share with its interval; `null` where either is not known. */
export type IntervalMark = Readonly<{
  id: string
  colour: ColourName
  /** Filled for what was counted, open for what was read off or calculated. */
  isFilled: boolean
  share: Share | null
  interval: readonly [Share, Share] | null
  /** The number, or why there is none. */
  label: string
}>

/** A name with its marks, one below the other. */
export type IntervalRow = Readonly<{ id: string; label: string; marks: readonly IntervalMark[] }>

type IntervalsProps = Readonly<{ rows: readonly IntervalRow[]; scale: NiceScale }>

/** Largest part of the width that names may take. */
const NAMES = 0.38
const GAP = 10
/** Room for half of the last tick's label. */
const RIGHT = 20
/** Distance between an interval and its label. */
const LABEL_GAP = 9

/** Shares as dots, each on its interval. */
export function IntervalsChart({ title, ...props }: IntervalsProps & Readonly<{ title: string }>) {
  const { Canvas } = useChartRenderer()
  return (
    <Canvas title={title}>
      <Intervals {...props} />
    </Canvas>
  )
}

function Intervals({ rows, scale }: IntervalsProps) {
  const { percent } = useText()
  const size = useSvgSize()
  const names = Math.min(widestLabel(rows.map(({ label }) => label)), size.width * NAMES)
  const left = names + GAP + 2
  const x = linearScale([scale.min, scale.max], [left, size.width - RIGHT])
  const step = rowHeight(size, rows.length)
  return (
    <g>
      <ValueTicks scale={scale} x={x} format={percent} />
      {rows.map(({ id, label, marks }, index) => (
        <g key={id}>
          <RowName
            label={label}
            x={left - GAP}
            y={(index + 0.5) * step}
            width={names}
            height={step}
          />
          {marks.map((mark, place) => (
            <Mark
              key={mark.id}
              mark={mark}
              x={x}
              y={index * step + ((place + 1) * step) / (marks.length + 1)}
              right={size.width}
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
  const end = Math.max(x(share ?? 0), x(interval?.[1] ?? 0)) + LABEL_GAP
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
        x={isBefore ? x(interval?.[0] ?? share ?? 0) - LABEL_GAP : end}
        y={y + 4.5}
        anchor={isBefore ? 'end' : 'start'}
      >
        {label}
      </Label>
    </g>
  )
}
