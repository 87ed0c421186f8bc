import type { Status } from '#model/series.ts'
import { useText } from '#i18n/useText.ts'
import styles from './ChartTip.module.css'

/** One line of a tooltip. */
export type TipLine = Readonly<{
  label: string
  /** The formatted value. */
  value: string
  /** Status of the value; printed unless it is `reported`. */
  status?: Status
  /** Class name of the style module that marks the label in the colour of its series. */
  series?: string
}>

type ChartTipProps = Readonly<{
  title: string
  lines: readonly TipLine[]
  /** Further notes, such as the events of the year. */
  notes?: readonly string[]
  source?: string
}>

/** Renders the tooltip of one data point: its title (a period), values with status, notes and source. */
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
