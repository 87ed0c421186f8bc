import type { Status } from '#model/series.ts'
import { useText } from '#i18n/useText.ts'
import styles from './HeadlineStrip.module.css'
import type { Stage } from './stage.ts'
import { StatusMark } from './StatusMark.tsx'
import type { Origin } from './table.ts'

/** One headline claim, as large as it is quoted. */
export type Headline = Readonly<{
  id: string
  label: string
  value: string
  detail: string
  status: Status
  origin: Origin
}>

type HeadlineStripProps = Readonly<{ headlines: readonly Headline[]; stage: Stage }>

/** The headline claims side by side; each opens who says so and who says otherwise. */
export function HeadlineStrip({ headlines, stage }: HeadlineStripProps) {
  const { t } = useText()
  return (
    <ul className={styles['strip']}>
      {headlines.map(({ id, label, value, detail, status, origin }) => (
        <li key={id}>
          <button type="button" onClick={() => stage.onOrigin(origin)} className={styles['claim']}>
            <span className={styles['label']}>{label}</span>
            <span className={styles['value']}>{value}</span>
            <span className={styles['detail']}>
              <svg width="12" height="12" aria-hidden="true">
                <StatusMark status={status} x={6} y={6} size={3.5} />
              </svg>
              <span className={styles['status']}>{t(`status.${status}`)}</span>
              <span>{detail}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
