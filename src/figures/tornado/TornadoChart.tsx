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
  /** The result of the scenario as it is, from which every bar extends to both sides. */
  central: TornadoEnd
  /** `null` where it lies too far outside of the bars. */
  target: TornadoEnd | null
  scale: NiceScale
  unit: 'usd' | 'percent'
  onOrigin: (origin: RecordIds) => void
}>

/** Inputs one below the other, each with how far it moves the result to either side. */
export function TornadoChart({ title, ...props }: TornadoProps & Readonly<{ title: string }>) {
  const { Canvas } = useChartRenderer()
  return (
    <Canvas title={title}>
      <Tornado {...props} />
    </Canvas>
  )
}

function Tornado({ rows, central, target, scale, unit, onOrigin }: TornadoProps) {
  const { t, usd, percent } = useText()
  const size = useSvgSize()
  const layout = tornadoLayout(rows, scale, size)
  const shown = rows.slice(0, layout.shown)
  const left = rows.length - shown.length
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
      {shown.map((row, index) => (
        <TornadoBar
          key={row.id}
          row={row}
          central={central.value}
          top={layout.top + index * layout.row}
          layout={layout}
          onOrigin={onOrigin}
        />
      ))}
      {left > 0 ? (
        <Label x={0} y={size.height - 6}>
          {t('tornado.further', { count: left })}
        </Label>
      ) : null}
    </g>
  )
}

type LevelsProps = Readonly<{
  central: TornadoEnd
  target: TornadoEnd | null
  layout: TornadoLayout
  width: number
}>

/** Vertical lines at the scenario and the target, each labelled above. */
function Levels({ central, target, layout, width }: LevelsProps) {
  const { lines } = useChartTheme()
  const { x, top, bottom } = layout
  const levels = target ? [central, target] : [central]
  const rightmost = Math.max(...levels.map(({ value }) => value))
  return levels.map((level) => {
    const at = x(level.value)
    const half = textWidth(level.label, LABEL_SIZE) / 2
    const isLeft = target !== null && level.value < rightmost
    const place =
      target && isCrowded(levels, x)
        ? { x: isLeft ? at + 4 : at - 4, anchor: isLeft ? ('end' as const) : ('start' as const) }
        : { x: Math.min(width - half, Math.max(half, at)), anchor: 'middle' as const }
    return (
      <g key={level.label}>
        <line
          x1={at}
          x2={at}
          y1={top - 4}
          y2={bottom}
          {...(level === central ? lines.scenario : lines.target)}
        />
        <Label {...place} y={top - 10} ink={level === central ? 'scenario' : 'ink'}>
          {level.label}
        </Label>
      </g>
    )
  })
}

/** True where two labels would overlap. */
function isCrowded(levels: readonly TornadoEnd[], x: TornadoLayout['x']): boolean {
  const [one, other] = levels
  if (!one || !other) return false
  const room = (textWidth(one.label, LABEL_SIZE) + textWidth(other.label, LABEL_SIZE)) / 2 + 12
  return Math.abs(x(one.value) - x(other.value)) < room
}
