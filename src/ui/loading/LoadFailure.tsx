import { useEffect, useState } from 'react'
import { useText } from '#i18n/useText.ts'
import { Notice } from '#ui/Notice.tsx'
import { causeOfFailure, type LoadCause } from './causeOfFailure.ts'

type LoadFailureProps = Readonly<{
  title: string
  /** What it costs and what to do about it, where no newer version is there. */
  cost: string
  /** Whether `cost` says why already. */
  isExplained?: boolean
  onRetry?: () => void
  onDismiss?: () => void
}>

/**
 * The error message for files of this site that did not come: why, and a button to try again, or to
 * reload a page that is older than the site.
 */
export function LoadFailure(props: LoadFailureProps) {
  const { title, cost, isExplained = false, onRetry, ...dismiss } = props
  const { t } = useText()
  const [cause, setCause] = useState<LoadCause | null>(null)
  useEffect(() => {
    void causeOfFailure().then(setCause)
  }, [])

  if (cause === 'newer') {
    const action = { label: t('app.reload'), onPress: () => location.reload() }
    return (
      <Notice kind="problem" title={t('broken.newer')} action={action} {...dismiss}>
        {t('broken.newerBody')}
      </Notice>
    )
  }
  const isCauseSaid = cause !== null && (!isExplained || cause === 'replaced')
  return (
    <Notice
      kind="problem"
      title={title}
      {...(onRetry && { action: { label: t('app.retry'), onPress: onRetry } })}
      {...dismiss}
    >
      {isCauseSaid ? t('sentence.two', { first: t(`broken.${cause}`), second: cost }) : cost}
    </Notice>
  )
}
