import { useText } from '#i18n/useText.ts'
import { Label } from './Label.tsx'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot, type Plot } from '#charts/axes/plot.ts'

/** The vertical line between reported and projected years, labelled on both sides. */
export function ProjectionBoundary({ at }: Readonly<{ at: number }>) {
  const { t } = useText()
  const { lines } = useChartTheme()
  const plot = usePlot()
  const x = clamped(plot, at)
  const y = plot.top - 8
  return (
    <g>
      <line x1={x} x2={x} y1={plot.top - 20} y2={plot.bottom} {...lines.boundary} />
      <Label x={x - 6} y={y} anchor="end">
        {t('chart.reported')}
      </Label>
      <Label x={x + 6} y={y}>
        {t('chart.projected')}
      </Label>
    </g>
  )
}

/** The tinted background of the projected years, below the grid. */
export function ProjectedGround({ from }: Readonly<{ from: number }>) {
  const { colours } = useChartTheme()
  const plot = usePlot()
  const x = clamped(plot, from)
  return (
    <rect
      x={x}
      y={plot.top}
      width={plot.right - x}
      height={plot.bottom - plot.top}
      fill={colours.sunken}
    />
  )
}

function clamped({ x, left, right }: Plot, at: number): number {
  return Math.max(left, Math.min(right, x(at)))
}
