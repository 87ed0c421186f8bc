import { useQuery } from '@tanstack/react-query'
import { manifestQuery } from '#datasets/queries.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Shell.module.css'

/** What the reader may rely on: where this runs, and how old the figures are. */
export function Foot() {
  const { t, date } = useText()
  const { data: manifest } = useQuery(manifestQuery())
  if (!manifest) return null

  return (
    <footer className={styles['foot']}>{t('app.foot', { vintage: date(manifest.vintage) })}</footer>
  )
}
