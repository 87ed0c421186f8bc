import { STATUSES, type Status } from '#model/series.ts'
import { useText } from '#i18n/useText.ts'
import { StatusMark } from './StatusMark.tsx'
import styles from './StatusLegend.module.css'

type StatusLegendProps = Readonly<{ statuses: readonly Status[] }>

/** Which sign stands for which status, for those that occur; nothing where all is reported. */
export function StatusLegend({ statuses }: StatusLegendProps) {
  const { t } = useText()
  const occurring = STATUSES.filter((status) => statuses.includes(status))
  if (occurring.every((status) => status === 'reported')) return null

  return (
    <ul className={styles['legend']}>
      {occurring.map((status) => (
        <li key={status}>
          <svg width="14" height="14" aria-hidden="true">
            <StatusMark status={status} x={7} y={7} size={4} />
          </svg>
          {t(`status.${status}`)}
        </li>
      ))}
    </ul>
  )
}
