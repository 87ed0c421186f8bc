import { useStore } from 'zustand'
import { IconButton } from '#ui/IconButton.tsx'
import { defaultsOf } from '#analysis/choose.ts'
import { useText } from '#i18n/useText.ts'
import { changesOf } from '#state/scenario/changes.ts'
import { selectCanRedo, selectCanUndo, steps } from '#state/session/undo.ts'
import type { DashboardState } from '#analysis/dashboardState.ts'
import styles from './Changes.module.css'

/** How much differs from the default, and the ways back and forth. */
export function ChangesHead({ dashboard }: Readonly<{ dashboard: DashboardState }>) {
  const { t } = useText()
  const { pair, selection, change } = dashboard
  const count = changesOf(selection, defaultsOf(pair)).length
  const [canUndo, canRedo] = [useStore(steps, selectCanUndo), useStore(steps, selectCanRedo)]
  return (
    <div className={styles['head']}>
      <h2 className={styles['title']}>{t('scenario.title')}</h2>
      <span className={styles['count']}>
        {count === 0 ? t('changes.none') : t('changes.count', { count })}
      </span>
      <IconButton icon="undo" label={t('changes.undo')} disabled={!canUndo} onClick={change.undo} />
      <IconButton icon="redo" label={t('changes.redo')} disabled={!canRedo} onClick={change.redo} />
    </div>
  )
}
