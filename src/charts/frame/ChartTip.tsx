import type { Status } from '#model/series.ts'
import { useText } from '#i18n/useText.ts'
import styles from './ChartTip.module.css'

/** One line of a tip: label, value and status. */
export type TipLine = Readonly<{ label: string; value: string; status?: Status; series?: string }>

type ChartTipProps = Readonly<{
  title: string
  lines: readonly TipLine[]
  /** Further notes, such as the events of that year. */
  notes?: readonly string[]
  source?: string
}>

/** The tip of one position: the period, its values with their status, and the source. */
export function ChartTip({ title, lines, notes, source }: ChartTipProps) {
  const { t, direction } = useText()
  return (
    <div className={styles['tip']} dir={direction}>
      <p className={styles['title']}>{title}</p>
      <dl>
        {lines.map(({ label, value, status, series }) => (
          <div key={label} className={styles['line']}>
            <dt className={series ? styles[series] : undefined}>{label}</dt>
            <dd>
              {value}
              {status && status !== 'reported' ? (
                <span className={styles['status']}> {t(`status.${status}`)}</span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      {notes?.map((note) => (
        <p key={note} className={styles['source']}>
          {note}
        </p>
      ))}
      {source ? <p className={styles['source']}>{source}</p> : null}
    </div>
  )
}
