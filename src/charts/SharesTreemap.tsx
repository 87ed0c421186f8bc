import { Treemap, type TreemapNode } from 'recharts'
import { useText } from '#i18n/useText.ts'
import styles from './products.module.css'
import chart from './chart.module.css'
import type { Layer } from './ProductsChart.tsx'

/** One category's share of a year's flow. */
export type SharePart = Layer & Readonly<{ share: number }>

type SharesTreemapProps = Readonly<{ parts: readonly SharePart[] }>

const SMALLEST_LABELLED = { width: 76, height: 38 }

/** One year's shares as areas: a part twice as large is twice as much. */
export function SharesTreemap({ parts }: SharesTreemapProps) {
  return (
    <Treemap
      data={parts.map((part) => ({ ...part }))}
      dataKey="share"
      nameKey="label"
      isAnimationActive={false}
      style={{ width: '100%', height: '100%', direction: 'ltr' }}
      className={chart['chart'] ?? ''}
      content={(node: TreemapNode) => <Tile node={node} />}
    />
  )
}

function Tile({ node }: Readonly<{ node: TreemapNode }>) {
  const { t, percent } = useText()
  const { x, y, width, height, depth } = node
  if (depth === 0) return <g />

  const [label, share] = [String(node['label']), percent(Number(node['share']))]
  const isLabelled = width > SMALLEST_LABELLED.width && height > SMALLEST_LABELLED.height
  return (
    <g className={styles[`fill-${String(node['colour'])}`]}>
      <title>{t('products.tile', { category: label, share })}</title>
      <rect x={x} y={y} width={width} height={height} className={styles['tile']} />
      {isLabelled ? (
        <>
          <text x={x + 8} y={y + 20} className={styles['tileLabel']}>
            {label.slice(0, Math.floor((width - 16) / 7))}
          </text>
          <text x={x + 8} y={y + 38} className={styles['tileLabel']}>
            {share}
          </text>
        </>
      ) : null}
    </g>
  )
}
