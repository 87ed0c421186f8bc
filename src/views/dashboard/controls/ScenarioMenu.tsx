import { useState } from 'react'
import { useStore } from 'zustand'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { announce } from '#ui/announcer.ts'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { hasLevers } from '#analysis/figureNeeds.ts'
import { RemovedScenario } from '#figures/controls/RemovedScenario.tsx'
import { useReference } from '#analysis/levers/useReference.ts'
import { useText } from '#i18n/useText.ts'
import { scenarioParts, withoutScenario } from '#state/scenario/changes.ts'
import {
  deleteScenario,
  settings,
  renameScenario,
  saveScenario,
  selectSaved,
  type SavedScenario,
} from '#state/stored/settings.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import type { ViewState } from '#analysis/viewState.ts'
import styles from './Controls.module.css'
import { presetsOf, withPreset } from '#analysis/presets.ts'

const NameDialog = lazyWithRetry(async () => (await import('./NameDialog.tsx')).NameDialog)

/** Presets and saved scenarios: load, save, rename, delete, and bring back what is gone by that. */
export function ScenarioMenu({ viewState }: Readonly<{ viewState: ViewState }>) {
  const text = useText()
  const { t } = text
  const { pair, selection, change } = viewState
  const [naming, setNaming] = useState<'new' | SavedScenario | null>(null)
  const { prefetch } = useReference(selection, false)
  const current = writeLink(scenarioParts(selection))

  async function load(scenario: Selection, name: string) {
    // Loads what levers need first, so that no number is shown without their effect.
    if (hasLevers(scenario)) await prefetch()
    change.commit((before) => ({ ...withoutScenario(before), ...scenario, name }), 'load')
  }

  function keep(name: string) {
    if (naming === 'new') {
      saveScenario({ pair: pair.id, name, link: current })
      announce(t('saved.saved', { name }))
    } else if (naming) {
      renameScenario(naming.id, name)
    }
    setNaming(null)
  }

  return (
    <Disclosure summary={t('preset.label')} open>
      <p className={styles['note']}>{t('preset.note')}</p>
      <ul className={styles['list']}>
        {presetsOf(pair, text).map((preset) => (
          <li key={preset.id}>
            <Button
              kind="line"
              aria-current={writeLink(scenarioParts(withPreset(selection, preset))) === current}
              onClick={() => change.commit((before) => withPreset(before, preset), 'load')}
            >
              {preset.name}
            </Button>
          </li>
        ))}
      </ul>
      <SavedList
        pair={pair.id}
        current={current}
        onLoad={(scenario, name) => void load(scenario, name)}
        onRename={setNaming}
      />
      <div className={styles['row']}>
        <Button onClick={() => setNaming('new')}>{t('saved.save')}</Button>
      </div>
      <LazyBoundary onClose={() => setNaming(null)}>
        {naming ? (
          <NameDialog
            title={t(naming === 'new' ? 'saved.save' : 'saved.renameTitle')}
            name={naming === 'new' ? (selection.name ?? '') : naming.name}
            onName={keep}
            onClose={() => setNaming(null)}
          />
        ) : null}
      </LazyBoundary>
    </Disclosure>
  )
}

type SavedListProps = Readonly<{
  pair: string
  current: string
  onLoad: (scenario: Selection, name: string) => void
  onRename: (scenario: SavedScenario) => void
}>

function SavedList({ pair, current, onLoad, onRename }: SavedListProps) {
  const { t } = useText()
  const saved = useStore(settings, selectSaved).filter((scenario) => scenario.pair === pair)
  return (
    <>
      <ul className={styles['list']} aria-label={t('saved.title')}>
        {saved.map((scenario) => (
          <li key={scenario.id}>
            <Button
              kind="line"
              aria-label={t('saved.load', { name: scenario.name })}
              aria-current={scenario.link === current}
              onClick={() => onLoad(readLink(scenario.link).selection, scenario.name)}
            >
              {scenario.name}
            </Button>
            <IconButton
              icon="edit"
              label={t('saved.rename', { name: scenario.name })}
              onClick={() => onRename(scenario)}
            />
            <IconButton
              icon="close"
              label={t('saved.delete', { name: scenario.name })}
              onClick={() => deleteScenario(scenario.id)}
            />
          </li>
        ))}
      </ul>
      <RemovedScenario />
    </>
  )
}
