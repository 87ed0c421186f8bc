import { useStore } from 'zustand'
import { Notice } from '#ui/Notice.tsx'
import { useText } from '#i18n/useText.ts'
import { undeleteBriefing } from '#state/briefings/briefingActions.ts'
import { deletedBriefings } from '#state/briefings/briefingStore.ts'
import { titleOf } from '#views/brief/document/titleOf.ts'

/** The briefing deleted last, here or in another tab, with a button that restores it. */
export function DeletedBriefing() {
  const text = useText()
  const { t } = text
  const deleted = useStore(deletedBriefings.store).at(-1)
  if (!deleted) return null

  return (
    <Notice
      kind="note"
      title={t('brief.deleted', { title: titleOf(deleted, text) })}
      action={{ label: t('brief.undelete'), onPress: undeleteBriefing }}
      onDismiss={() => void deletedBriefings.pop()}
    />
  )
}
