import { EmbedApp, type EmbedAppProps } from './EmbedApp.tsx'
import styles from './EmbedApp.module.css'

/**
 * An embed before its script has run: the default view, drawn by the build, and the words for when
 * the address asks for another one. Everything an address may ask for is there, so that it has its
 * room from the first paint; `public/embed-first.js` says which of it shows.
 */
export function PrerenderedEmbed({
  figure,
  text,
  address,
  queries,
}: Omit<EmbedAppProps, 'options'>) {
  const options = { controls: true, title: true, bus: null, model: null }
  return (
    <div data-still className={styles['still']}>
      <EmbedApp {...{ figure, options, text, address, queries }} />
      <p className={styles['awaited']}>{text.t('app.loading')}</p>
      <p className={styles['failed']}>{text.t('embed.failed')}</p>
      <noscript>
        <p className={styles['note']}>{text.t('embed.noScript')}</p>
      </noscript>
    </div>
  )
}
