import { useText } from '#i18n/useText.ts'
import { dataCarrier } from '#state/session/dataFragment.ts'
import { hrefOf, useSelection } from '#state/session/useSelection.ts'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { allowsLiveSources } from './documentPolicy.ts'
import type { TakeLiveFiles } from './useLiveFiles.ts'
import styles from '#views/data/Data.module.css'

type LiveSourcesProps = Readonly<{
  /** Told the answers, as files of the kinds that imports read. */
  onFiles: TakeLiveFiles
}>

const LiveForm = lazyWithRetry(async () => (await import('./LiveForm.tsx')).LiveForm)

/**
 * Figures of UN Comtrade and the World Bank, asked for by a click. Only the page at `data/live/` may
 * ask other hosts than its own; everywhere else a link leads there, with a page load, since a document
 * keeps the policy that it came with.
 */
export function LiveSources({ onFiles }: LiveSourcesProps) {
  const { t } = useText()
  const href = useLiveHref()
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
          <a href={href}>{t('data.live.switchOn')}</a>
          <br />
          <span className={styles['soft']}>{t('data.live.switchOnHint')}</span>
        </p>
      )}
    </section>
  )
}

function mayAskOthers(): boolean {
  return typeof document !== 'undefined' && allowsLiveSources() !== false
}

/** The address of that page with the scenario, and the data that this address carries. */
function useLiveHref(): string {
  const href = hrefOf(`${import.meta.env.BASE_URL}data/live/`, useSelection())
  return typeof window === 'undefined' ? href : dataCarrier(window.location)(href)
}
