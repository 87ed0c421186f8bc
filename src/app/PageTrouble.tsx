import { Notice } from '#ui/Notice.tsx'
import { useText } from '#i18n/useText.ts'
import { PageLink } from './PageLink.tsx'

/** An address that leads nowhere. */
export function PageMissing() {
  const { t } = useText()
  return (
    <>
      <Notice kind="warning" title={t('app.notFoundTitle')}>
        {t('app.notFound')}
      </Notice>
      <p>
        <PageLink page="/">{t('app.toDashboard')}</PageLink>
      </p>
    </>
  )
}

/** A page that failed as a whole. */
export function PageFailure({ onRetry }: Readonly<{ onRetry: () => void }>) {
  const { t } = useText()
  return (
    <Notice
      kind="problem"
      title={t('app.brokenTitle')}
      action={{ label: t('app.again'), onPress: onRetry }}
    >
      {t('app.broken')}
    </Notice>
  )
}
