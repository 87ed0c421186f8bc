import { LoadFailure } from '#ui/loading/LoadFailure.tsx'
import { DatasetError } from '#datasets/datasetError.ts'
import type { LoadTitle } from '#analysis/levers/usePairWithReference.ts'
import { useText } from '#i18n/useText.ts'

type LoadNoticeProps = Readonly<{
  error: Error
  onRetry: () => void
  title?: LoadTitle
}>

/**
 * Renders why data could not be loaded, under a title that says what is missing, with a retry button.
 */
export function LoadNotice({ error, onRetry, title = 'load.title' }: LoadNoticeProps) {
  const { t } = useText()
  const [reason, path] =
    error instanceof DatasetError ? [error.reason, error.path] : ['unreadable' as const, '']
  return (
    <LoadFailure
      title={t(title)}
      cost={
        reason === 'missing' || reason === 'unreadable'
          ? t(`load.${reason}`, { path })
          : t(`load.${reason}`)
      }
      isExplained
      onRetry={onRetry}
    />
  )
}
