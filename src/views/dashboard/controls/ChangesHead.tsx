import { useStore } from 'zustand'
import { IconButton } from '#ui/IconButton.tsx'
import { defaultsOf } from '#analysis/choose.ts'
import { useText } from '#i18n/useText.ts'
import { changesOf } from '#state/scenario/changes.ts'
import { linkHistory } from '#state/session/linkHistory.ts'
import { useCurrentSelection } from '#state/session/useSelection.ts'
import { canRedo, canUndo } from '#state/session/undoHistory.ts'
import type { ViewState } from '#analysis/viewState.ts'
import styles from './Changes.module.css'

/** The number of changes from the default while a slider moves, with undo and redo. */
export function ChangesHead({ viewState }: Readonly<{ viewState: ViewState }>) {
  const { t, rich } = useText()
  const { pair, change } = viewState
  const { name } = viewState.selection
  const count = useCurrentSelection((selection) => changesOf(selection, defaultsOf(pair)).length)
  const isUndoable = useStore(linkHistory, canUndo)
  const isRedoable = useStore(linkHistory, canRedo)
  return (
    <div className={styles['head']}>
      <h2 className={styles['title']}>
        {name === undefined
          ? t('scenario.title')
          : rich('scenario.named', { name: <bdi>{name}</bdi> })}
      </h2>
      <span className={styles['count']}>
        {count === 0 ? t('changes.none') : t('changes.count', { count })}
      </span>
      <IconButton
        icon="undo"
        label={t('changes.undo')}
        disabled={!isUndoable}
        onClick={change.undo}
      />
      <IconButton
        icon="redo"
        label={t('changes.redo')}
        disabled={!isRedoable}
        onClick={change.redo}
      />
    </div>
  )
}
