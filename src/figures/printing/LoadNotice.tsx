import { Notice } from '#ui/Notice.tsx'
import { DatasetError } from '#datasets/datasetError.ts'
import type { LoadTitle } from '#analysis/levers/useLeveredPair.ts'
import { useText } from '#i18n/useText.ts'

type LoadNoticeProps = Readonly<{
  error: Error
  onRetry: () => void
  title?: LoadTitle
}>

/** Why figures did not come, what that costs, and the way to try again. */
export function LoadNotice({ error, onRetry, title = 'load.title' }: LoadNoticeProps) {
  const { t } = useText()
  const [trouble, path] =
    error instanceof DatasetError ? [error.reason, error.path] : ['unreadable' as const, '']
  return (
    <Notice kind="problem" title={t(title)} action={{ label: t('app.retry'), onPress: onRetry }}>
      {trouble === 'missing' || trouble === 'unreadable'
        ? t(`load.${trouble}`, { path })
        : t(`load.${trouble}`)}
    </Notice>
  )
}
