import { rowHeight } from '#charts/axes/ValueTicks.tsx'
import type { CanvasProps } from './chartRenderer.ts'
import { ResponsiveSvg } from './ResponsiveSvg.tsx'
import { TipSlider } from './TipSlider.tsx'

/** Renders an SVG as large as its box, for pages and embeds; with `rowTips`, a tooltip for each row. */
export function InteractiveCanvas({ title, rowTips, children }: CanvasProps) {
  if (!rowTips) return <ResponsiveSvg title={title} drawing={children} />

  return (
    <ResponsiveSvg
      title={title}
      drawing={children}
      around={(svg, size) => {
        const step = rowHeight(size, rowTips.length)
        return (
          <TipSlider
            title={title}
            names={rowTips.map(({ name }) => name)}
            places={rowTips.map((_, index) => (index + 0.5) * step)}
            orientation="vertical"
            gap={step / 2}
            size={size}
            tip={(index) => rowTips[index]?.tip ?? null}
          >
            {svg}
          </TipSlider>
        )
      }}
    />
  )
}
