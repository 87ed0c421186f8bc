import { ResponsiveSvg } from '#charts/frame/ResponsiveSvg.tsx'
import { TipSlider } from '#charts/frame/TipSlider.tsx'
import type { AxisChartProps } from './axes.ts'
import { PlainAxes, plotIn } from './PlainAxes.tsx'

/** Horizontal distance between a year and its tooltip, in pixels. */
const TIP_GAP = 10

/** Renders the axes of an embed: plain SVG, resized to its box, with a tooltip for each year. */
export function InteractiveAxes<Row>(props: AxisChartProps<Row>) {
  const { title, rows, labelOf, xOf, axes, renderTip, dock, onPress } = props
  return (
    <ResponsiveSvg
      title={title}
      drawing={<PlainAxes {...props} />}
      around={(svg, size) => {
        const plot = plotIn(size, axes)
        return (
          <TipSlider
            title={title}
            names={rows.map((row) => labelOf(row))}
            places={rows.map((row) => plot.x(xOf(row)))}
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
            {svg}
          </TipSlider>
        )
      }}
    />
  )
}
