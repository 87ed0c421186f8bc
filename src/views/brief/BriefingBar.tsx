import { useStore } from 'zustand'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { useText } from '#i18n/useText.ts'
import type { Briefing } from '#state/briefings/briefing.ts'
import {
  edits,
  redoEdit,
  selectCanRedoEdit,
  selectCanUndoEdit,
  undoEdit,
} from '#state/briefings/briefingEdits.ts'
import {
  createBriefing,
  deleteBriefing,
  duplicateBriefing,
  openBriefing,
} from '#state/briefings/briefingActions.ts'
import { briefingStore, selectBriefings } from '#state/briefings/briefingStore.ts'
import styles from './Brief.module.css'
import { TITLE_FIELD } from './BriefingFields.tsx'
import { titleOf } from '#views/brief/document/titleOf.ts'

/** The toolbar: the open briefing, its actions, undo and redo. */
export function BriefingBar({ briefing }: Readonly<{ briefing: Briefing }>) {
  const text = useText()
  const { t } = text
  const { id } = briefing
  const all = useStore(briefingStore, selectBriefings)
  const [canUndo, canRedo] = [
    useStore(edits, selectCanUndoEdit(id)),
    useStore(edits, selectCanRedoEdit(id)),
  ]
  return (
    <div className={styles['bar']}>
      <SelectField
        label={t('brief.which')}
        isLabelHidden
        value={id}
        options={all.map((stored) => ({ value: stored.id, label: titleOf(stored, text) }))}
        onChange={openBriefing}
      />
      <Button kind="quiet" onClick={() => createBriefing()}>
        {t('brief.new')}
      </Button>
      <Button kind="quiet" onClick={() => document.getElementById(TITLE_FIELD)?.focus()}>
        {t('brief.rename')}
      </Button>
      <Button
        kind="quiet"
        onClick={() =>
          duplicateBriefing(briefing, t('brief.copyOf', { title: titleOf(briefing, text) }))
        }
      >
        {t('brief.duplicate')}
      </Button>
      <Button kind="quiet" onClick={() => deleteBriefing(id)}>
        {t('brief.delete')}
      </Button>
      <span className={styles['ways']}>
        <IconButton
          icon="undo"
          label={t('brief.undo')}
          aria-disabled={!canUndo}
          onClick={() => undoEdit(id)}
        />
        <IconButton
          icon="redo"
          label={t('brief.redo')}
          aria-disabled={!canRedo}
          onClick={() => redoEdit(id)}
        />
      </span>
    </div>
  )
}
