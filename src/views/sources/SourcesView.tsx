import { LoadNotice } from '#figures/LoadNotice.tsx'
import { usePair } from '#datasets/usePair.ts'
import { AllWords } from '#i18n/AllWords.tsx'
import { useText } from '#i18n/useText.ts'
import { useSelection } from '#state/useSelection.ts'
import { Sources } from './Sources.tsx'

/** The page of sources, whatever state its figures are in. */
export function SourcesView() {
  const { t } = useText()
  const { pair: id, vintage } = useSelection()
  const state = usePair(id, vintage)
  switch (state.status) {
    case 'loading':
      return <p role="status">{t('app.loading')}</p>
    case 'failed':
      return <LoadNotice error={state.error} onRetry={state.retry} />
    case 'ready':
      return (
        <AllWords>
          <Sources pair={state.pair} entry={state.entry} />
        </AllWords>
      )
  }
}
