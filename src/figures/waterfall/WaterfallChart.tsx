import { linearScale, type NiceScale } from '#charts/axes/niceScale.ts'
import { rowHeight, ValueTicks } from '#charts/axes/ValueTicks.tsx'
import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import { useSvgSize } from '#charts/frame/svgSize.ts'
import type { RecordIds } from '#charts/frame/table.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import type { ColourName } from '#charts/look/colours.ts'
import { Label, widestLabel } from '#charts/marks/Label.tsx'
import { RowName } from '#charts/marks/RowName.tsx'
import { useText } from '#i18n/useText.ts'

/** One bar: a level from zero, or what is added to the level before it. */
export type WaterfallStep = Readonly<{
  id: string
  kind: 'baseline' | 'scenario' | 'rise' | 'fall'
  label: string
  /** The bar's label, with a sign where something is added. */
  value: string
  from: number
  to: number
  origin: RecordIds
}>

type WaterfallProps = Readonly<{
  steps: readonly WaterfallStep[]
  scale: NiceScale
  onOrigin: (origin: RecordIds) => void
}>

const GAP = 8
/** Height of a bar as a part of its row. */
const BAR = 0.6
/** Largest part of the width that names may take. */
const NAMES = 0.4

const COLOURS: Readonly<Record<WaterfallStep['kind'], ColourName>> = {
  baseline: 'baseline',
  scenario: 'scenario',
  rise: 'category3',
  fall: 'category5',
}

/** From one level to another in steps, one below the other. */
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
  const row = rowHeight(size, steps.length)
  return (
    <g>
      <ValueTicks scale={scale} x={x} format={usd} />
      {steps.map((step, index) => (
        <WaterfallBar
          key={step.id}
          step={step}
          isLast={index === steps.length - 1}
          place={{ x, nameEnd: left - GAP, top: index * row, row }}
          onOrigin={onOrigin}
        />
      ))}
    </g>
  )
}

type WaterfallBarProps = Readonly<{
  step: WaterfallStep
  isLast: boolean
  place: Readonly<{ x: (value: number) => number; nameEnd: number; top: number; row: number }>
  onOrigin: WaterfallProps['onOrigin']
}>

function WaterfallBar({ step, isLast, place, onOrigin }: WaterfallBarProps) {
  const { colours, lines } = useChartTheme()
  const { label, value, from, to, kind, origin } = step
  const { x, nameEnd, top, row } = place
  const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))]
  const middle = top + row / 2
  const isLevel = kind === 'baseline' || kind === 'scenario'
  return (
    <g onClick={() => onOrigin(origin)}>
      <RowName
        label={label}
        x={nameEnd}
        y={middle}
        width={nameEnd}
        height={row}
        ink={isLevel ? 'ink' : 'inkSoft'}
      />
      <rect
        x={start}
        y={middle - (row * BAR) / 2}
        width={Math.max(1, end - start)}
        height={row * BAR}
        fill={colours[COLOURS[kind]]}
      />
      {isLast ? null : (
        <line
          x1={x(to)}
          x2={x(to)}
          y1={middle + (row * BAR) / 2}
          y2={middle + row - (row * BAR) / 2}
          {...lines.axis}
        />
      )}
      <Label x={end + GAP} y={middle + 4.5} ink="ink">
        {value}
      </Label>
    </g>
  )
}
