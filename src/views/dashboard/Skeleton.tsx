import { useText } from '#i18n/useText.ts'
import styles from './Dashboard.module.css'

/** The placeholder of the page while it is loading, of the same size, to avoid layout shift. */
export function Skeleton() {
  const { t } = useText()
  return (
    <div className={styles['dashboard']} aria-busy="true">
      <p className="visuallyHidden" role="status">
        {t('app.loading')}
      </p>
      <div className={`${styles['ghost']} ${styles['ghostSentence']}`} />
      <div className={`${styles['ghost']} ${styles['ghostStrip']}`} />
      <div className={`${styles['ghost']} ${styles['ghostPath']}`} />
    </div>
  )
}
