import { useText } from '#i18n/useText.ts'
import { Notice } from '#ui/Notice.tsx'

/** A whole page, one figure of several, or any other part. */
export type FailureOf = 'page' | 'figure' | 'part'

type FailureProps = Readonly<{
  what: FailureOf
  /** It did not come; otherwise something in it failed. */
  isLost: boolean
  onRetry: () => void
  onDismiss?: () => void
}>

/** What stands in the place of what could not be shown: why, what it costs, and the way to try again. */
export function Failure({ what, isLost, onRetry, ...dismiss }: FailureProps) {
  const { t } = useText()
  return (
    <Notice
      kind="problem"
      title={t(isLost ? 'broken.notLoaded' : `broken.${what}`)}
      action={{ label: t('app.retry'), onPress: onRetry }}
      {...dismiss}
    >
      {t(isLost ? 'broken.notLoadedBody' : 'broken.body')}
    </Notice>
  )
}
