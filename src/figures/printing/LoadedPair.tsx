import { useDeferredValue, type ReactNode } from 'react'
import type { FigureNeeds } from '#analysis/figureNeeds.ts'
import { usePairWithReference } from '#analysis/levers/usePairWithReference.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { useText } from '#i18n/useText.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { LoadNotice } from './LoadNotice.tsx'

type LoadedPairProps = Readonly<{
  /** The data that the figure needs, in a view of a single figure. */
  needs?: FigureNeeds
  /** Rendered while data are loading; by default a line of text. */
  placeholder?: ReactNode
  /** Rendered where the pair is missing; pages have a notice for that. */
  missing?: ReactNode
  children: (pair: Pair, entry: PairEntry) => ReactNode
}>

const LOADING = { status: 'loading' } as const

/** Renders its children with the selected country pair once it is loaded, or a notice if that failed. */
export function LoadedPair({ needs, placeholder, missing, children }: LoadedPairProps) {
  const { t } = useText()
  const latest = usePairWithReference(useSelection(), needs)
  // What data bring is rendered in slices: the query cache alone would have it rendered in one task.
  const isAwaited = useDeferredValue(latest.status === 'loading')
  const state = isAwaited ? LOADING : latest
  switch (state.status) {
    case 'loading':
      return placeholder ?? <p role="status">{t('app.loading')}</p>
    case 'missing':
      return missing
    case 'failed':
      return <LoadNotice error={state.error} onRetry={state.retry} title={state.title} />
    case 'ready':
      return children(state.pair, state.entry)
  }
}
