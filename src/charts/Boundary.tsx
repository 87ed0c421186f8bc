import { ZIndexLayer } from 'recharts'
import { useText } from '#i18n/useText.ts'
import styles from './chart.module.css'
import { usePlot } from './usePlot.ts'

type BoundaryProps = Readonly<{ at: number }>

/** Recharts draws its grid at −100. */
const BEHIND_THE_GRID = -200

/** Where what was counted ends and what is assumed begins: a tinted ground with a name on each side. */
export function Boundary({ at }: BoundaryProps) {
  const { t } = useText()
  const plot = usePlot()
  if (!plot) return null

  const x = Math.max(plot.left, Math.min(plot.right, plot.x(at)))
  const y = plot.top - 8
  return (
    <g>
      <ZIndexLayer zIndex={BEHIND_THE_GRID}>
        <rect
          x={x}
          y={plot.top}
          width={plot.right - x}
          height={plot.bottom - plot.top}
          className={styles['projected']}
        />
      </ZIndexLayer>
      <line x1={x} x2={x} y1={plot.top - 20} y2={plot.bottom} className={styles['boundary']} />
      <text x={x - 6} y={y} textAnchor="end" className={styles['label']}>
        {t('chart.reported')}
      </text>
      <text x={x + 6} y={y} className={styles['label']}>
        {t('chart.projected')}
      </text>
    </g>
  )
}
