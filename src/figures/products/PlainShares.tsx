import { hierarchy, treemap } from 'd3-hierarchy'
import { ShareTile } from './ShareTile.tsx'
import type { SharePart, SharesTreemapProps } from './SharesTreemap.tsx'
import { useSvgSize } from '#charts/frame/svgSize.ts'

type Node = Readonly<{ part: SharePart | null; children?: readonly Node[] }>

/** The areas of an embed or a file, laid out without a browser. */
export function PlainShares({ parts }: SharesTreemapProps) {
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
