import type { HeadlinesProps } from '#charts/frame/chartRenderer.ts'
import { StatusMark } from '#charts/marks/StatusMark.tsx'
import { useText } from '#i18n/useText.ts'
import styles from './HeadlineStrip.module.css'

/**
 * Renders the headline claims side by side; each is a button that opens its sources and rival claims.
 */
export function HeadlineStrip({ headlines, context }: HeadlinesProps) {
  const { t } = useText()
  return (
    <ul className={styles['strip']}>
      {headlines.map(({ id, label, value, detail, source, doubt, status, origin }) => (
        <li key={id} className={doubt === null ? undefined : styles['doubted']}>
          <button
            type="button"
            onClick={() => context.onOrigin(origin)}
            className={styles['claim']}
          >
            <span className={styles['label']}>{label}</span>
            <span className={styles['value']}>{value}</span>
            <span className={styles['detail']}>
              <svg width="12" height="12" aria-hidden="true">
                <StatusMark status={status} x={6} y={6} size={3.5} />
              </svg>
              {t('headline.standing', { status: t(`status.${status}`), detail })}
            </span>
            <span className={styles['source']}>{source}</span>
            {doubt === null ? null : <span className={styles['doubt']}>{doubt}</span>}
            <span className="visuallyHidden">{t('origin.title')}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
