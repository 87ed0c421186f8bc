import { LoadNotice } from '#figures/LoadNotice.tsx'
import { usePair } from '#datasets/usePair.ts'
import { useSelection } from '#state/useSelection.ts'
import { Dashboard } from './Dashboard.tsx'
import { Skeleton } from './Skeleton.tsx'

/** The dashboard, whatever state its figures are in. */
export function DashboardView() {
  const { pair: id, vintage } = useSelection()
  const state = usePair(id, vintage)
  switch (state.status) {
    case 'loading':
      return <Skeleton />
    case 'failed':
      return <LoadNotice error={state.error} onRetry={state.retry} />
    case 'ready':
      return <Dashboard pair={state.pair} entry={state.entry} />
  }
}
