import { useStore } from 'zustand'
import { Notice } from '#ui/Notice.tsx'
import { useText } from '#i18n/useText.ts'
import { forgetDeleted, undeleteBriefing } from '#state/briefings/briefingActions.ts'
import { briefingSession, selectDeletedBriefing } from '#state/briefings/briefingStore.ts'
import { titleOf } from '#views/brief/document/titleOf.ts'

/** The last deleted briefing, here or in another tab, with a button that restores it. */
export function DeletedBriefing() {
  const text = useText()
  const { t } = text
  const deleted = useStore(briefingSession, selectDeletedBriefing)
  if (!deleted) return null

  return (
    <Notice
      kind="note"
      title={t('brief.deleted', { title: titleOf(deleted, text) })}
      action={{ label: t('brief.undelete'), onPress: undeleteBriefing }}
      onDismiss={forgetDeleted}
    />
  )
}
