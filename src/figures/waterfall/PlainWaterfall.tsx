import { useText } from '#i18n/useText.ts'
import type { ColourName } from '#charts/look/colours.ts'
import { Label, LABEL_SIZE } from '#charts/marks/Label.tsx'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { PlainTicks, TICKS_HEIGHT } from '#charts/axes/PlainTicks.tsx'
import { RowName } from '#charts/marks/RowName.tsx'
import { useSvgSize } from '#charts/frame/svgSize.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import type { WaterfallProps, WaterfallStep } from './WaterfallChart.tsx'

const GAP = 8
/** The height of a bar as a part of its row. */
const BAR = 0.6
/** The most that names may take of the width. */
const NAMES = 0.4

const COLOURS: Readonly<Record<WaterfallStep['kind'], ColourName>> = {
  baseline: 'baseline',
  scenario: 'scenario',
  rise: 'category3',
  fall: 'category5',
}

/** Where values lie across, and where the next row begins. */
type Place = Readonly<{ x: (value: number) => number; right: number; top: number; row: number }>

/** The steps as plain SVG: the same on a page, in an embed and in a file. */
export function PlainWaterfall({ steps, scale, onOrigin }: WaterfallProps) {
  const { usd } = useText()
  const { width, height } = useSvgSize()
  const left = Math.min(width * NAMES, widest(steps.map(({ label }) => label)) + GAP)
  const right = width - widest(steps.map(({ value }) => value)) - 2 * GAP
  const bottom = height - TICKS_HEIGHT
  const row = bottom / steps.length
  const x = (value: number) =>
    left + ((value - scale.min) / (scale.max - scale.min)) * (right - left)
  return (
    <g>
      <PlainTicks scale={scale} x={x} format={usd} />
      {steps.map((step, index) => (
        <WaterfallBar
          key={step.id}
          step={step}
          isLast={index === steps.length - 1}
          place={{ x, right: left - GAP, top: index * row, row }}
          onOrigin={onOrigin}
        />
      ))}
    </g>
  )
}

type WaterfallBarProps = Readonly<{
  step: WaterfallStep
  isLast: boolean
  place: Place
  onOrigin: WaterfallProps['onOrigin']
}>

function WaterfallBar({ step, isLast, place, onOrigin }: WaterfallBarProps) {
  const { colours, lines } = useChartTheme()
  const { label, value, from, to, kind, origin } = step
  const { x, right, top, row } = place
  const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))]
  const middle = top + row / 2
  const isLevel = kind === 'baseline' || kind === 'scenario'
  return (
    <g onClick={() => onOrigin(origin)}>
      <RowName
        label={label}
        x={right}
        y={middle}
        width={right}
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

function widest(words: readonly string[]): number {
  return Math.max(0, ...words.map((word) => textWidth(word, LABEL_SIZE)))
}
