import { useText } from '#i18n/useText.ts'
import { LIVE_ENDPOINTS } from '#imports/live/endpoints.ts'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import styles from '#views/data/Data.module.css'

type LiveSourcesProps = Readonly<{
  /** Told the answers, as files of the kinds that imports read. */
  onFiles: (files: readonly File[]) => void
}>

const LiveForm = lazyWithRetry(async () => (await import('./LiveForm.tsx')).LiveForm)

/**
 * Figures of UN Comtrade and the World Bank, asked for by a click. Only the page at `data/live/` may
 * ask other hosts than its own; everywhere else a link leads there, with a page load, since a document
 * keeps the policy that it came with.
 */
export function LiveSources({ onFiles }: LiveSourcesProps) {
  const { t } = useText()
  return (
    <section className={styles['part']}>
      <h2>{t('data.live.title')}</h2>
      <p>{t('data.live.what')}</p>
      {mayAskOthers() ? (
        <LazyBoundary>
          <LiveForm onFiles={onFiles} />
        </LazyBoundary>
      ) : (
        <p>
          <a href={`${import.meta.env.BASE_URL}data/live/`}>{t('data.live.switchOn')}</a>
          <br />
          <span className={styles['soft']}>{t('data.live.switchOnHint')}</span>
        </p>
      )}
    </section>
  )
}

/** Whether the policy of this document lets it ask live sources; a document without one may. */
function mayAskOthers(): boolean {
  if (typeof document === 'undefined') return false
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')
  return policy?.getAttribute('content')?.includes(LIVE_ENDPOINTS.comtrade) ?? true
}
