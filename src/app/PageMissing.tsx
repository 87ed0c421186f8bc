import { useText } from '#i18n/useText.ts'
import { PageLink } from './PageLink.tsx'

/** Shown for an unknown path. */
export function PageMissing() {
  const { t } = useText()
  return (
    <>
      <h1>{t('app.notFoundTitle')}</h1>
      <p>{t('app.notFound')}</p>
      <p>
        <PageLink page="/">{t('app.toDashboard')}</PageLink>
      </p>
    </>
  )
}
