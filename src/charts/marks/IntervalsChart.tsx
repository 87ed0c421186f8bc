import { linearScale, type NiceScale } from '#charts/axes/niceScale.ts'
import { rowHeight, ValueTicks } from '#charts/axes/ValueTicks.tsx'
import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import { useSvgSize } from '#charts/frame/svgSize.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import type { ColourName } from '#charts/look/colours.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import { useText } from '#i18n/useText.ts'
import type { Share } from '#model/units.ts'
import { CENTRE_TO_BASELINE, Label, LABEL_SIZE, widestLabel } from './Label.tsx'
import { RowName } from './RowName.tsx'

/** A share (a fraction) with its interval of uncertainty; `null` where either is not known. */
export type IntervalMark = Readonly<{
  id: string
  colour: ColourName
  /** True: filled dot, for counted shares; false: open dot, for interpolated or calculated ones. */
  isFilled: boolean
  share: Share | null
  interval: readonly [Share, Share] | null
  /** The formatted share, or the reason why there is none. */
  label: string
}>

/** A named row with its marks, listed from top to bottom. */
export type IntervalRow = Readonly<{ id: string; label: string; marks: readonly IntervalMark[] }>

type IntervalsProps = Readonly<{ rows: readonly IntervalRow[]; scale: NiceScale }>

/** Largest part of the width that names may take. */
const NAMES = 0.38
/** Distance between names and plot, in pixels. */
const GAP = 10
/** Width right of the plot for half of the last tick's label, in pixels. */
const RIGHT = 20
/** Distance between an interval and its label, in pixels. */
const LABEL_GAP = 9

/**
 * Renders rows of shares as dots, each on a line for its interval, over a horizontal axis of
 * percentages.
 */
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
          {marks.map((mark, markIndex) => (
            <Mark
              key={mark.id}
              mark={mark}
              x={x}
              y={index * step + ((markIndex + 1) * step) / (marks.length + 1)}
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
  /** Maps a share to its horizontal position, in pixels. */
  x: (share: number) => number
  /** Vertical position of the dot, in pixels. */
  y: number
  /** Right edge of the SVG, in pixels. */
  right: number
}>

function Mark({ mark, x, y, right }: MarkProps) {
  const { colours } = useChartTheme()
  const { share, interval, colour, isFilled, label } = mark
  const ink = colours[colour]
  const labelStart = Math.max(x(share ?? 0), x(interval?.[1] ?? 0)) + LABEL_GAP
  // Without room on the right, the label is left of the interval.
  const isLabelLeft = labelStart + textWidth(label, LABEL_SIZE) > right
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
        x={isLabelLeft ? x(interval?.[0] ?? share ?? 0) - LABEL_GAP : labelStart}
        y={y + CENTRE_TO_BASELINE}
        anchor={isLabelLeft ? 'end' : 'start'}
      >
        {label}
      </Label>
    </g>
  )
}
