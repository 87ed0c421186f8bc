import { LoadFailure } from '#ui/loading/LoadFailure.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useText } from '#i18n/useText.ts'
import { titleOf } from '#views/brief/document/titleOf.ts'
import type { Restoring } from './useRestoring.ts'

type BundleOutcomeProps = Readonly<{
  restoring: Restoring
  onAccept: () => void
  onDismiss: () => void
}>

/** The result of an import: all problems at once, the alterations, or what was restored. */
export function BundleOutcome({ restoring, onAccept, onDismiss }: BundleOutcomeProps) {
  const text = useText()
  const { t } = text
  switch (restoring.status) {
    case 'idle':
      return null
    case 'reading':
      return <p role="status">{t('restore.reading')}</p>
    case 'restored':
      return (
        <Notice
          kind="note"
          title={t('restore.done', { title: titleOf(restoring.briefing, text) })}
          onDismiss={onDismiss}
        />
      )
    case 'refused':
      return (
        <Notice kind="problem" title={t('restore.refused')} onDismiss={onDismiss}>
          <ul>
            {restoring.problems.map(({ code, at, found }) => (
              <li key={`${code} ${at} ${found}`}>{t(code, { at, found })}</li>
            ))}
          </ul>
        </Notice>
      )
    case 'altered':
      return (
        <Notice
          kind="warning"
          title={t('restore.altered')}
          action={{ label: t('restore.anyway'), onPress: onAccept }}
          onDismiss={onDismiss}
        >
          <ul>
            {restoring.bundle.alterations.map(({ code, at }) => (
              <li key={`${code} ${at}`}>{t(code, { at })}</li>
            ))}
          </ul>
        </Notice>
      )
    case 'failed':
      return (
        <LoadFailure
          title={t('broken.notLoaded')}
          cost={t('restore.failed')}
          onDismiss={onDismiss}
        />
      )
  }
}
