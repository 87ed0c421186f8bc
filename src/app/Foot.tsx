import { useQuery } from '@tanstack/react-query'
import { manifestQuery } from '#datasets/queries.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Shell.module.css'

/** The footer: where the app runs, and the date of the figures. */
export function Foot() {
  const { t, date } = useText()
  const { data: manifest } = useQuery(manifestQuery())
  if (!manifest) return null

  return (
    <footer className={styles['foot']}>{t('app.foot', { vintage: date(manifest.vintage) })}</footer>
  )
}
