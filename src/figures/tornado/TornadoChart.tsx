import type { NiceScale } from '#charts/axes/niceScale.ts'
import { ValueTicks } from '#charts/axes/ValueTicks.tsx'
import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import { useSvgSize } from '#charts/frame/svgSize.ts'
import type { RecordIds } from '#charts/frame/table.ts'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { Label, strongWidth } from '#charts/marks/Label.tsx'
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
 * Renders vertical lines at the scenario and the target, each labelled above; crowded labels stand side by
 * side.
 */
function Levels({ central, target, layout, width }: LevelsProps) {
  const { lines } = useChartTheme()
  const { x, top, bottom } = layout
  const levels = [central, ...(target ? [target] : [])].toSorted((a, b) => a.value - b.value)
  const widths = levels.map(({ label }) => strongWidth(label))
  const [first = 0, second = 0] = widths
  const places = levels.map(({ value }) => x(value))
  const between = places.reduce((sum, place) => sum + place, 0) / places.length
  // Where the first label ends and the second one begins, both within the drawing.
  const border = Math.min(width - second - LEVEL_LABEL_GAP, Math.max(first, between))
  const isCrowded = target !== null && overlap(places, widths)
  return levels.map((level, index) => {
    const lineX = x(level.value)
    const half = (widths[index] ?? 0) / 2
    const labelPosition = !isCrowded
      ? { x: Math.min(width - half, Math.max(half, lineX)), anchor: 'middle' as const }
      : index === 0
        ? { x: border - LEVEL_LABEL_GAP / 2, anchor: 'end' as const }
        : { x: border + LEVEL_LABEL_GAP / 2, anchor: 'start' as const }
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

/** Returns whether two labels would overlap in the middle of their places. */
function overlap([left = 0, right = 0]: readonly number[], widths: readonly number[]): boolean {
  const [first = 0, second = 0] = widths
  return right - left < (first + second) / 2 + LEVEL_LABEL_GAP
}
