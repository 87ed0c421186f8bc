import { useText } from '#i18n/useText.ts'
import { Hatching } from './Hatching.tsx'
import { Label } from './Label.tsx'
import { useChartTheme } from '#charts/look/chartTheme.ts'
import { usePlot, type Plot } from '#charts/axes/plot.ts'

/** Heights above the plot, in pixels: top of the line, and baseline of its labels. */
const LINE_RISE = 20
const LABEL_RISE = 8
/** Distance of the labels from the line, in pixels. */
const LABEL_GAP = 6

/**
 * Renders the vertical line between reported and projected years, at a decimal year, labelled on both
 * sides.
 */
export function ProjectionBoundary({ at }: Readonly<{ at: number }>) {
  const { t } = useText()
  const { lines } = useChartTheme()
  const plot = usePlot()
  const x = clamped(plot, at)
  const y = plot.top - LABEL_RISE
  return (
    <g>
      <line x1={x} x2={x} y1={plot.top - LINE_RISE} y2={plot.bottom} {...lines.boundary} />
      <Label x={x - LABEL_GAP} y={y} anchor="end">
        {t('chart.reported')}
      </Label>
      <Label x={x + LABEL_GAP} y={y}>
        {t('chart.projected')}
      </Label>
    </g>
  )
}

type ProjectedGroundProps = Readonly<{
  from: number
  /** Until when the years after `from` are over or running without a figure on file; `null` without such years. */
  unpublishedUntil: number | null
}>

/**
 * Renders the tinted background of the projected years, from a decimal year to the right edge; hatched
 * where none is on file for years that are over.
 */
export function ProjectedGround({ from, unpublishedUntil }: ProjectedGroundProps) {
  const { colours } = useChartTheme()
  const plot = usePlot()
  const x = clamped(plot, from)
  const box = { x, y: plot.top, height: plot.bottom - plot.top }
  return (
    <>
      <rect {...box} width={plot.right - x} fill={colours.sunken} />
      {unpublishedUntil === null ? null : (
        <Hatching {...box} width={clamped(plot, unpublishedUntil) - x} />
      )}
    </>
  )
}

/** Returns the horizontal position of a decimal year, limited to the plot, in pixels. */
function clamped({ x, left, right }: Plot, at: number): number {
  return Math.max(left, Math.min(right, x(at)))
}
