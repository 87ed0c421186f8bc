import { linearScale, type NiceScale } from '#charts/axes/niceScale.ts'
import { rowHeight, ValueTicks } from '#charts/axes/ValueTicks.tsx'
import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import { useSvgSize } from '#charts/frame/svgSize.ts'
import type { RecordIds } from '#charts/frame/table.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import type { ColourName } from '#charts/look/colours.ts'
import { CENTRE_TO_BASELINE, Label, widestLabel } from '#charts/marks/Label.tsx'
import { RowName } from '#charts/marks/RowName.tsx'
import { useText } from '#i18n/useText.ts'

/**
 * One bar: a total from zero (`baseline`, `scenario`), or a change of the total so far (`rise`,
 * `fall`).
 */
export type WaterfallStep = Readonly<{
  id: string
  kind: 'baseline' | 'scenario' | 'rise' | 'fall'
  label: string
  /** The formatted amount, with a sign for a change. */
  value: string
  /** Both ends of the bar on the value axis. */
  from: number
  to: number
  origin: RecordIds
}>

type WaterfallProps = Readonly<{
  steps: readonly WaterfallStep[]
  scale: NiceScale
  onOrigin: (origin: RecordIds) => void
}>

/** Distance between a bar and its labels, in pixels. */
const GAP = 8
/** Height of a bar as a fraction of its row. */
const BAR = 0.6
/** Largest part of the width that names may take. */
const NAMES = 0.4

/** The colour of each kind of bar. */
export const COLOURS: Readonly<Record<WaterfallStep['kind'], ColourName>> = {
  baseline: 'baseline',
  scenario: 'scenario',
  rise: 'inkSoft',
  fall: 'ruleStrong',
}

/**
 * Renders a waterfall chart with horizontal bars: the first total, its changes and the last total, in
 * rows.
 */
export function WaterfallChart({ title, ...props }: WaterfallProps & Readonly<{ title: string }>) {
  const { Canvas } = useChartRenderer()
  return (
    <Canvas title={title}>
      <Waterfall {...props} />
    </Canvas>
  )
}

function Waterfall({ steps, scale, onOrigin }: WaterfallProps) {
  const { usd } = useText()
  const size = useSvgSize()
  const names = widestLabel(steps.map(({ label }) => label)) + GAP
  const left = Math.min(size.width * NAMES, names)
  const right = size.width - widestLabel(steps.map(({ value }) => value)) - 2 * GAP
  const x = linearScale([scale.min, scale.max], [left, right])
  const height = rowHeight(size, steps.length)
  return (
    <g>
      <ValueTicks scale={scale} x={x} format={usd} />
      {steps.map((step, index) => (
        <WaterfallBar
          key={step.id}
          step={step}
          isLast={index === steps.length - 1}
          position={{ x, nameEnd: left - GAP, top: index * height, height }}
          onOrigin={onOrigin}
        />
      ))}
    </g>
  )
}

type WaterfallBarProps = Readonly<{
  step: WaterfallStep
  isLast: boolean
  /** Scale of the values, right end of the name, top edge and height of the row, all in pixels. */
  position: Readonly<{
    x: (value: number) => number
    nameEnd: number
    top: number
    height: number
  }>
  onOrigin: WaterfallProps['onOrigin']
}>

function WaterfallBar({ step, isLast, position, onOrigin }: WaterfallBarProps) {
  const { colours, lines } = useChartTheme()
  const { label, value, from, to, kind, origin } = step
  const { x, nameEnd, top, height } = position
  const barHeight = height * BAR
  const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))]
  const middle = top + height / 2
  const isTotal = kind === 'baseline' || kind === 'scenario'
  return (
    <g onClick={() => onOrigin(origin)}>
      <RowName
        label={label}
        x={nameEnd}
        y={middle}
        width={nameEnd}
        height={height}
        ink={isTotal ? 'ink' : 'inkSoft'}
      />
      <rect
        x={start}
        y={middle - barHeight / 2}
        width={Math.max(1, end - start)}
        height={barHeight}
        fill={colours[COLOURS[kind]]}
      />
      {isLast ? null : (
        <line
          x1={x(to)}
          x2={x(to)}
          y1={middle + barHeight / 2}
          y2={middle + height - barHeight / 2}
          {...lines.axis}
        />
      )}
      <Label x={end + GAP} y={middle + CENTRE_TO_BASELINE} ink="ink">
        {value}
      </Label>
    </g>
  )
}
