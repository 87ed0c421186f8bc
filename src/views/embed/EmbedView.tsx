import { useLeveredPair } from '#analysis/levers/useLeveredPair.ts'
import { CATALOGUE, type FigureId } from '#figures/catalogue.ts'
import { LoadNotice } from '#figures/printing/LoadNotice.tsx'
import { useText } from '#i18n/useText.ts'
import type { EmbedOptions } from '#state/link/embedOptions.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { simulateInWorker } from '#workers/simulateInWorker.ts'
import styles from './Embed.module.css'
import { EmbeddedFigure } from './EmbeddedFigure.tsx'

type EmbedViewProps = Readonly<{ id: FigureId; options: EmbedOptions }>

/** One figure in somebody else's page, whatever state its numbers are in. */
export function EmbedView({ id, options }: EmbedViewProps) {
  const { t } = useText()
  const state = useLeveredPair(useSelection(), CATALOGUE[id].needs)
  switch (state.status) {
    case 'loading':
      return (
        <p aria-busy="true" className={styles['loading']}>
          {t('app.loading')}
        </p>
      )
    case 'failed':
      return <LoadNotice error={state.error} onRetry={state.retry} title={state.title} />
    case 'ready':
      return (
        <EmbeddedFigure
          id={id}
          options={options}
          pair={state.pair}
          entry={state.entry}
          startSimulation={simulateInWorker}
        />
      )
  }
}
