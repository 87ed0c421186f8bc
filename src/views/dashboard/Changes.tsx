import { useStore } from 'zustand'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import type { Pair } from '#datasets/schemas.ts'
import { defaultsOf } from '#figures/choose.ts'
import { flowName } from '#figures/flowNames.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import { changesOf, withoutScenario, type Change } from '#state/changes.ts'
import { selectCanRedo, selectCanUndo, steps } from '#state/undo.ts'
import type { Desk } from './desk.ts'
import styles from './Changes.module.css'

/** How much differs from the default, and the ways back and forth. */
export function ChangesHead({ desk }: Readonly<{ desk: Desk }>) {
  const { t } = useText()
  const { pair, selection, change } = desk
  const count = changesOf(selection, defaultsOf(pair)).length
  const [canUndo, canRedo] = [useStore(steps, selectCanUndo), useStore(steps, selectCanRedo)]
  return (
    <div className={styles['head']}>
      <h2 className={styles['title']}>{t('scenario.title')}</h2>
      <span className={styles['count']}>
        {count === 0 ? t('changes.none') : t('changes.count', { count })}
      </span>
      <IconButton icon="undo" label={t('changes.undo')} disabled={!canUndo} onClick={change.undo} />
      <IconButton icon="redo" label={t('changes.redo')} disabled={!canRedo} onClick={change.redo} />
    </div>
  )
}

/**
 * What differs from the default, in words, each with its own way back. It stands below the sliders,
 * so that none of them moves away from under the hand when the list grows.
 */
export function Changes({ desk }: Readonly<{ desk: Desk }>) {
  const text = useText()
  const { t } = text
  const { pair, selection, change } = desk
  const changes = changesOf(selection, defaultsOf(pair))
  if (changes.length === 0) return null

  return (
    <ul className={styles['list']} aria-label={t('changes.list')}>
      {changes.map((one) => {
        const what = changeInWords(one, pair, text)
        return (
          <li key={what}>
            {what}
            <IconButton
              icon="close"
              label={t('changes.reset', { what })}
              onClick={() => change.commit(() => one.without, 'reset')}
            />
          </li>
        )
      })}
      <li className={styles['all']}>
        <Button kind="quiet" onClick={() => change.commit(withoutScenario, 'reset')}>
          {t('changes.resetAll')}
        </Button>
      </li>
    </ul>
  )
}

const BILLION = 1e9

function changeInWords(change: Change, pair: Pair, text: Text): string {
  const { t, usd, percent, signedPercent } = text
  switch (change.part) {
    case 'growth':
      return t('changes.growth', { value: percent(change.to / 100) })
    case 'growthOf':
      return t('changes.growthOf', {
        what: growthName(change.key, pair, text),
        value: percent(change.to / 100),
      })
    case 'shock': {
      const { year, change: by, recovery } = change.shock
      return t('changes.shock', {
        value: signedPercent(by / 100),
        year: String(year),
        recovery: recovery === 0 ? t('changes.never') : t('changes.recovered', { count: recovery }),
      })
    }
    case 'target':
      return t('changes.target', {
        value: usd(change.to.value * BILLION),
        year: String(change.to.year),
      })
    case 'start':
      return t('changes.start', { value: usd(change.to * BILLION) })
    case 'horizon':
      return t('changes.horizon', { year: String(change.to) })
    case 'solve':
      return t('changes.solve', { what: t(`solve.${change.to}`) })
    case 'source':
      return t('changes.source', {
        value: pair.sources.find(({ id }) => id === change.to)?.shortName ?? change.to,
      })
  }
}

function growthName(key: string, pair: Pair, text: Text): string {
  const [flow = '', category] = key.split('.')
  const known = pair.flows.find((one) => one === flow)
  const name = known ? flowName(pair, known, text) : flow
  if (category === undefined) return name

  const found = pair.categories.find(({ id }) => id === category)?.name
  return text.t('scenario.categoryOfFlow', {
    category: found ?? text.t('products.rest'),
    flow: name,
  })
}
