import { useText } from '#i18n/useText.ts'
import { Label, LABEL_SIZE } from '#charts/marks/Label.tsx'
import { PlainTicks } from '#charts/axes/PlainTicks.tsx'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { useSvgSize } from '#charts/frame/svgSize.ts'
import { textWidth } from '#charts/look/textWidth.ts'
import { TornadoBar } from './TornadoBar.tsx'
import type { TornadoEnd, TornadoProps } from './TornadoChart.tsx'
import { tornadoLayout, type TornadoLayout } from './tornadoLayout.ts'

/** The inputs as plain SVG: the same on a page, in an embed and in a file. */
export function PlainTornado(props: TornadoProps) {
  const { rows, central, target, scale, unit, onOrigin } = props
  const { t, usd, percent } = useText()
  const sheet = useSvgSize()
  const layout = tornadoLayout({ rows, scale }, sheet)
  const shown = rows.slice(0, layout.shown)
  const left = rows.length - shown.length
  return (
    <g>
      <PlainTicks
        scale={scale}
        x={layout.x}
        format={unit === 'usd' ? usd : percent}
        top={layout.top}
        bottom={layout.bottom}
      />
      <Levels central={central} target={target} layout={layout} width={sheet.width} />
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
        <Label x={0} y={sheet.height - 6}>
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

/** The scenario and, where it can be seen, the target, each with its name above its line. */
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

/** True where two names would run into each other. */
function isCrowded(levels: readonly TornadoEnd[], x: TornadoLayout['x']): boolean {
  const [one, other] = levels
  if (!one || !other) return false
  const room = (textWidth(one.label, LABEL_SIZE) + textWidth(other.label, LABEL_SIZE)) / 2 + 12
  return Math.abs(x(one.value) - x(other.value)) < room
}
