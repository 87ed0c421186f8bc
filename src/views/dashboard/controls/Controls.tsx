import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { useText } from '#i18n/useText.ts'
import { ChangesHead } from './ChangesHead.tsx'
import styles from './Controls.module.css'
import type { ViewState } from '#analysis/viewState.ts'
import type { LeversState } from '#views/dashboard/levers/LeverControls.tsx'
import { GrowthControls } from './GrowthControls.tsx'
import { SourceControls } from './SourceControls.tsx'
import { TargetControls } from '#figures/controls/TargetControls.tsx'

const LaterControls = lazyWithRetry(async () => (await import('./LaterControls.tsx')).LaterControls)

/** All controls of the scenario: next to the projection, or a sheet at the bottom of small screens. */
export function Controls({
  viewState,
  levers,
}: Readonly<{ viewState: ViewState; levers: LeversState }>) {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)

  function toggle() {
    // The sheet covers the lower half: scroll the chart it changes into the upper one.
    if (!isOpen) document.querySelector('[data-figure="path"]')?.scrollIntoView()
    setOpen(!isOpen)
  }

  return (
    <aside
      className={styles['controls']}
      aria-label={t('scenario.title')}
      data-open={isOpen || undefined}
    >
      <Button
        kind="strong"
        className={styles['handle'] ?? ''}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {t(isOpen ? 'scenario.close' : 'scenario.open')}
      </Button>
      <div className={styles['body']}>
        <ChangesHead viewState={viewState} />
        <SourceControls viewState={viewState} />
        <GrowthControls viewState={viewState} />
        <TargetControls viewState={viewState} />
        <LazyBoundary>
          <LaterControls viewState={viewState} levers={levers} />
        </LazyBoundary>
      </div>
    </aside>
  )
}
