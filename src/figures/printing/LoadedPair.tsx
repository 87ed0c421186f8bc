import type { ReactNode } from 'react'
import type { FigureNeeds } from '#analysis/figureNeeds.ts'
import { usePairWithReference } from '#analysis/levers/usePairWithReference.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { useText } from '#i18n/useText.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { LoadNotice } from './LoadNotice.tsx'

type LoadedPairProps = Readonly<{
  /** What the view's figure needs, where it has only one. */
  needs?: FigureNeeds
  /** Shown while loading; by default one line that says so. */
  placeholder?: ReactNode
  children: (pair: Pair, entry: PairEntry) => ReactNode
}>

/** Renders its children with the selected pair once it is loaded, and a notice where that failed. */
export function LoadedPair({ needs, placeholder, children }: LoadedPairProps) {
  const { t } = useText()
  const state = usePairWithReference(useSelection(), needs)
  switch (state.status) {
    case 'loading':
      return placeholder ?? <p role="status">{t('app.loading')}</p>
    case 'failed':
      return <LoadNotice error={state.error} onRetry={state.retry} title={state.title} />
    case 'ready':
      return children(state.pair, state.entry)
  }
}
