import { Treemap, type TreemapNode } from 'recharts'
import styles from '#charts/axes/chart.module.css'
import { ShareTile } from './ShareTile.tsx'
import type { SharesTreemapProps } from './SharesTreemap.tsx'

/** The areas of a page: Recharts lays them out in the room there is. */
export function RechartsShares({ parts }: SharesTreemapProps) {
  return (
    <Treemap
      data={parts.map((part) => ({ ...part }))}
      dataKey="share"
      nameKey="label"
      isAnimationActive={false}
      style={{ width: '100%', height: '100%', direction: 'ltr' }}
      className={styles['chart'] ?? ''}
      content={({ x, y, width, height, index, depth }: TreemapNode) => {
        const part = parts[index]
        return depth === 0 || !part ? <g /> : <ShareTile {...{ part, x, y, width, height }} />
      }}
    />
  )
}
