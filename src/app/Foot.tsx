import { usePair } from '#datasets/usePair.ts'
import { useText } from '#i18n/useText.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { Shortcuts } from './Shortcuts.tsx'
import styles from './Shell.module.css'

/** The footer: where the app runs, the date of the figures if there are any, keyboard shortcuts and licences. */
export function Foot() {
  const { t, date } = useText()
  const { pair, vintage } = useSelection()
  const state = usePair(pair, vintage)
  if (state.status === 'loading') return null

  return (
    <footer className={styles['foot']}>
      {t('app.foot')}{' '}
      {state.status === 'ready'
        ? t('app.footVintage', { vintage: date(state.pair.vintage) })
        : null}{' '}
      <Shortcuts /> <a href={`${import.meta.env.BASE_URL}licences.txt`}>{t('app.licences')}</a>
    </footer>
  )
}
