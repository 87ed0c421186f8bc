import { LoadNotice } from '#figures/printing/LoadNotice.tsx'
import { useLeveredPair } from '#analysis/levers/useLeveredPair.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { Dashboard } from './Dashboard.tsx'
import { Skeleton } from './Skeleton.tsx'

/** The dashboard, whatever state its figures are in. */
export function DashboardView() {
  const state = useLeveredPair(useSelection())
  switch (state.status) {
    case 'loading':
      return <Skeleton />
    case 'failed':
      return <LoadNotice error={state.error} onRetry={state.retry} title={state.title} />
    case 'ready':
      return <Dashboard pair={state.pair} entry={state.entry} />
  }
}
