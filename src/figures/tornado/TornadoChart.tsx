import type { NiceScale } from '#charts/axes/niceScale.ts'
import { ValueTicks } from '#charts/axes/ValueTicks.tsx'
import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import { useSvgSize } from '#charts/frame/svgSize.ts'
import type { RecordIds } from '#charts/frame/table.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import { Label, LABEL_SIZE } from '#charts/marks/Label.tsx'
import { useText } from '#i18n/useText.ts'
import { TornadoBar } from './TornadoBar.tsx'
import {
  tornadoLayout,
  type TornadoEnd,
  type TornadoLayout,
  type TornadoRow,
} from './tornadoLayout.ts'

type TornadoProps = Readonly<{
  /** The most influential input first. */
  rows: readonly TornadoRow[]
  /** The result of the scenario, from which every bar extends to both sides. */
  central: TornadoEnd
  /** `null` where it lies too far outside of the bars. */
  target: TornadoEnd | null
  scale: NiceScale
  unit: 'usd' | 'percent'
  onOrigin: (origin: RecordIds) => void
}>

/** Renders a tornado chart: one horizontal bar for each input, from its lowest to its highest result. */
export function TornadoChart({ title, ...props }: TornadoProps & Readonly<{ title: string }>) {
  const { Canvas } = useChartRenderer()
  return (
    <Canvas title={title}>
      <Tornado {...props} />
    </Canvas>
  )
}

/** Distance of the note about hidden rows from the bottom of the SVG, in pixels. */
const NOTE_BOTTOM = 6

function Tornado({ rows, central, target, scale, unit, onOrigin }: TornadoProps) {
  const { t, usd, percent } = useText()
  const size = useSvgSize()
  const layout = tornadoLayout(rows, scale, size)
  const fittingRows = rows.slice(0, layout.shown)
  const hiddenCount = rows.length - fittingRows.length
  return (
    <g>
      <ValueTicks
        scale={scale}
        x={layout.x}
        format={unit === 'usd' ? usd : percent}
        top={layout.top}
        bottom={layout.bottom}
      />
      <Levels central={central} target={target} layout={layout} width={size.width} />
      {fittingRows.map((row, index) => (
        <TornadoBar
          key={row.id}
          row={row}
          central={central.value}
          top={layout.top + index * layout.row}
          layout={layout}
          onOrigin={onOrigin}
        />
      ))}
      {hiddenCount > 0 ? (
        <Label x={0} y={size.height - NOTE_BOTTOM}>
          {t('tornado.further', { count: hiddenCount })}
        </Label>
      ) : null}
    </g>
  )
}

/** Least distance between the labels of two levels, in pixels. */
const LEVEL_LABEL_GAP = 12

type LevelsProps = Readonly<{
  central: TornadoEnd
  target: TornadoEnd | null
  layout: TornadoLayout
  width: number
}>

/**
 * Renders vertical lines at the scenario and the target, each labelled above; crowded labels point
 * outwards.
 */
function Levels({ central, target, layout, width }: LevelsProps) {
  const { lines } = useChartTheme()
  const { x, top, bottom } = layout
  const levels = target ? [central, target] : [central]
  const rightmost = Math.max(...levels.map(({ value }) => value))
  return levels.map((level) => {
    const lineX = x(level.value)
    const half = textWidth(level.label, LABEL_SIZE) / 2
    const isLeft = target !== null && level.value < rightmost
    const labelPosition =
      target && isCrowded(levels, x)
        ? {
            x: isLeft ? lineX + 4 : lineX - 4,
            anchor: isLeft ? ('end' as const) : ('start' as const),
          }
        : { x: Math.min(width - half, Math.max(half, lineX)), anchor: 'middle' as const }
    return (
      <g key={level.label}>
        <line
          x1={lineX}
          x2={lineX}
          y1={top - 4}
          y2={bottom}
          {...(level === central ? lines.scenario : lines.target)}
        />
        <Label {...labelPosition} y={top - 10} ink={level === central ? 'scenario' : 'ink'}>
          {level.label}
        </Label>
      </g>
    )
  })
}

/** Returns whether the labels of two levels would overlap. */
function isCrowded(levels: readonly TornadoEnd[], x: TornadoLayout['x']): boolean {
  const [first, second] = levels
  if (!first || !second) return false
  const widths = textWidth(first.label, LABEL_SIZE) + textWidth(second.label, LABEL_SIZE)
  return Math.abs(x(first.value) - x(second.value)) < widths / 2 + LEVEL_LABEL_GAP
}
