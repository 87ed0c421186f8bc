import { hierarchy, treemap } from 'd3-hierarchy'
import { useChartRenderer } from '#charts/frame/chartRenderer.ts'
import { useSvgSize } from '#charts/frame/svgSize.ts'
import { useText } from '#i18n/useText.ts'
import { ShareTile, type SharePart } from './ShareTile.tsx'

type SharesTreemapProps = Readonly<{ parts: readonly SharePart[] }>

/** Renders one year's shares as a treemap: areas are proportional to shares. */
export function SharesTreemap(props: SharesTreemapProps) {
  const { Canvas } = useChartRenderer()
  const { t } = useText()
  return (
    <Canvas title={t('products.title')}>
      <Shares {...props} />
    </Canvas>
  )
}

type Node = Readonly<{ part: SharePart | null; children?: readonly Node[] }>

function Shares({ parts }: SharesTreemapProps) {
  const { width, height } = useSvgSize()
  const children = parts.toSorted((a, b) => b.share - a.share).map((part) => ({ part }))
  const root = hierarchy<Node>({ part: null, children }).sum(({ part }) => part?.share ?? 0)
  const leaves = treemap<Node>().size([width, height])(root).leaves()
  return (
    <g>
      {leaves.map(({ data: { part }, x0, y0, x1, y1 }) =>
        part ? (
          <ShareTile key={part.id} part={part} x={x0} y={y0} width={x1 - x0} height={y1 - y0} />
        ) : null,
      )}
    </g>
  )
}
