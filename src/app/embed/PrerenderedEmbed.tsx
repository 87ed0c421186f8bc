import { SimulateAtOnceContext } from '#analysis/simulation/simulateAtOnce.ts'
import { withSimulation } from '#analysis/simulation/withSimulation.ts'
import { EmbedApp, type EmbedAppProps } from './EmbedApp.tsx'
import styles from './EmbedApp.module.css'

/**
 * An embed before its script has run: the default view, rendered by the build, and messages for
 * when the address asks for another view. Includes all optional parts, so that their space is
 * reserved from the first paint; `beforeFirstPaint.js` selects which are visible.
 */
export function PrerenderedEmbed({
  figure,
  text,
  address,
  queries,
}: Omit<EmbedAppProps, 'options'>) {
  const options = { controls: true, title: true, bus: null }
  return (
    <div data-still className={styles['prerendered']}>
      <SimulateAtOnceContext value={withSimulation}>
        <EmbedApp {...{ figure, options, text, address, queries }} />
      </SimulateAtOnceContext>
      <p className={styles['awaited']}>{text.t('app.loading')}</p>
      <p className={styles['failed']}>{text.t('embed.failed')}</p>
      <noscript>
        <p className={styles['note']}>{text.t('embed.noScript')}</p>
      </noscript>
    </div>
  )
}
