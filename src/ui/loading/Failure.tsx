import type { ReactNode } from 'react'
import { useText } from '#i18n/useText.ts'
import { Notice } from '#ui/Notice.tsx'
import { LoadFailure } from './LoadFailure.tsx'

/** A whole page, one figure of several, or any other part. */
export type FailureOf = 'page' | 'figure' | 'part'

type FailureProps = Readonly<{
  what: FailureOf
  /** True where it could not be loaded, false where it threw an error. */
  isLoadError: boolean
  /** What else can be done about an error. */
  remedies?: ReactNode
  onRetry: () => void
  onDismiss?: () => void
}>

/** The error message in place of content that could not be rendered, with a button to retry. */
export function Failure({ what, isLoadError, remedies, onRetry, ...dismiss }: FailureProps) {
  const { t } = useText()
  if (isLoadError) {
    return (
      <LoadFailure
        title={t('broken.notLoaded')}
        cost={t('broken.notLoadedBody')}
        {...{ onRetry, ...dismiss }}
      />
    )
  }
  return (
    <Notice
      kind="problem"
      title={t(`broken.${what}`)}
      action={{ label: t('app.retry'), onPress: onRetry }}
      {...dismiss}
    >
      <p>{t('broken.body')}</p>
      {remedies}
    </Notice>
  )
}
