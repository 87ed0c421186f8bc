import { useQuery } from '@tanstack/react-query'
import { manifestQuery } from '#datasets/queries.ts'
import { useText } from '#i18n/useText.ts'
import { Shortcuts } from './Shortcuts.tsx'
import styles from './Shell.module.css'

/** The footer: where the app runs, the date of the figures, keyboard shortcuts and licences. */
export function Foot() {
  const { t, date } = useText()
  const { data: manifest } = useQuery(manifestQuery())
  if (!manifest) return null

  return (
    <footer className={styles['foot']}>
      {t('app.foot', { vintage: date(manifest.vintage) })} <Shortcuts />{' '}
      <a href={`${import.meta.env.BASE_URL}licences.txt`}>{t('app.licences')}</a>
    </footer>
  )
}
