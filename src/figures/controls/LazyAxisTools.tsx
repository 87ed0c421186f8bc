import type { ViewState } from '#analysis/viewState.ts'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import styles from './LazyAxisTools.module.css'

const AxisTools = lazyWithRetry(async () => (await import('./AxisTools.tsx')).AxisTools)

/** The controls for the axes of a chart, loaded after it; until then their room. */
export function LazyAxisTools({ viewState }: Readonly<{ viewState: ViewState }>) {
  return (
    <LazyBoundary fallback={<div className={styles['room']} aria-busy />}>
      <AxisTools viewState={viewState} />
    </LazyBoundary>
  )
}
