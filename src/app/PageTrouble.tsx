import { Link, useRouter } from '@tanstack/react-router'
import { Notice } from '#ui/Notice.tsx'
import { useText } from '#i18n/useText.ts'

/** An address that leads nowhere. */
export function PageMissing() {
  const { t } = useText()
  return (
    <>
      <Notice kind="warning" title={t('app.notFoundTitle')}>
        {t('app.notFound')}
      </Notice>
      <p>
        <Link to="/">{t('app.toDashboard')}</Link>
      </p>
    </>
  )
}

/** A page that failed as a whole: the header stays, and so does everything saved. */
export function PageFailure() {
  const { t } = useText()
  const router = useRouter()
  return (
    <Notice
      kind="problem"
      title={t('app.brokenTitle')}
      action={{ label: t('app.again'), onPress: () => void router.invalidate() }}
    >
      {t('app.broken')}
    </Notice>
  )
}
