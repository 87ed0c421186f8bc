import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Tabs } from '#ui/tabs/Tabs.tsx'
import { useText } from '#i18n/useText.ts'
import { ChangesHead } from './ChangesHead.tsx'
import styles from './Controls.module.css'
import type { ViewState } from '#analysis/viewState.ts'
import type { LeversState } from '#views/dashboard/levers/LeverControls.tsx'
import { GrowthControls } from './GrowthControls.tsx'
import { LaterControls } from './LaterControls.tsx'
import { SourceControls } from './SourceControls.tsx'
import { TargetControls } from '#figures/controls/TargetControls.tsx'
import '#i18n/appEnglish.ts'

const TABS = ['growth', 'levers'] as const

/** All controls of the scenario: beside the figures, or a sheet at the bottom of small screens. */
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

  const content = (
    <>
      {levers.isOpen ? null : (
        <>
          <SourceControls viewState={viewState} />
          <GrowthControls viewState={viewState} />
          <TargetControls viewState={viewState} />
        </>
      )}
      <LaterControls viewState={viewState} levers={levers} />
    </>
  )

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
        {levers.reference.isAvailable ? (
          <Tabs
            label={t('scenario.tabs')}
            tabs={TABS.map((value) => ({ value, label: t(`scenario.tab.${value}`) }))}
            value={levers.isOpen ? 'levers' : 'growth'}
            onChange={(tab) => levers.onToggle(tab === 'levers')}
          >
            {content}
          </Tabs>
        ) : (
          content
        )}
      </div>
    </aside>
  )
}
