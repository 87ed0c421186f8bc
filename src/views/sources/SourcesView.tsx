import { LoadNotice } from '#figures/printing/LoadNotice.tsx'
import { useLeveredPair } from '#analysis/levers/useLeveredPair.ts'
import { useText } from '#i18n/useText.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { Sources } from './Sources.tsx'

/** The page of sources, whatever state its figures are in. */
export function SourcesView() {
  const { t } = useText()
  const state = useLeveredPair(useSelection())
  switch (state.status) {
    case 'loading':
      return <p role="status">{t('app.loading')}</p>
    case 'failed':
      return <LoadNotice error={state.error} onRetry={state.retry} title={state.title} />
    case 'ready':
      return <Sources pair={state.pair} entry={state.entry} />
  }
}
