import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import { ResponsiveSvg } from '#charts/frame/ResponsiveSvg.tsx'
import { TipSlider } from '#charts/frame/TipSlider.tsx'
import type { AxisChartProps } from './axes.ts'
import { PlainAxes, plotIn } from './PlainAxes.tsx'

/** Horizontal distance between a year and its tooltip, in pixels. */
const TIP_GAP = 10

/**
 * Renders a chart over time on pages and in embeds: an SVG resized to its box, with a tooltip for each
 * year. Where a `Backdrop` takes over the axes, marks, tips and focus stay as they are.
 */
export function InteractiveAxes<Row>(props: AxisChartProps<Row>) {
  const { title, rows, labelOf, xOf, axes, renderTip, dock, onPress, behind } = props
  const { Backdrop } = useChartRenderer()
  return (
    <ResponsiveSvg
      title={title}
      drawing={<PlainAxes {...props} />}
      around={(svg, size) => {
        const plot = plotIn(size, axes)
        const positions = rows.map((row) => xOf(row))
        return (
          <TipSlider
            title={title}
            names={rows.map((row) => labelOf(row))}
            places={positions.map((position) => plot.x(position))}
            orientation="horizontal"
            gap={TIP_GAP}
            size={size}
            tip={(index) => {
              const row = rows[index]
              return row === undefined ? null : renderTip(row)
            }}
            {...(dock && { dock: { ...dock, index: dock.row ? rows.indexOf(dock.row) : null } })}
            onPress={(index) => {
              const row = rows[index]
              if (row !== undefined) onPress?.(row)
            }}
          >
            {Backdrop ? <Backdrop {...{ axes, positions, plot, size, behind }} /> : null}
            {svg}
          </TipSlider>
        )
      }}
    />
  )
}
