import { Notice } from '#ui/Notice.tsx'
import { useText } from '#i18n/useText.ts'
import { PageLink } from './PageLink.tsx'

/** Shown for an unknown path. */
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
