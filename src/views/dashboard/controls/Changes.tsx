import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { changeInWords } from '#figures/words/changeInWords.ts'
import { defaultsOf } from '#analysis/choose.ts'
import { useText } from '#i18n/useText.ts'
import { changesOf, withoutScenario } from '#state/scenario/changes.ts'
import type { ViewState } from '#analysis/viewState.ts'
import styles from './Changes.module.css'

/**
 * The differences from the default, in words, each with a button that resets it. Rendered below the
 * sliders, so that a slider being dragged does not shift when the list grows.
 */
export function Changes({ viewState }: Readonly<{ viewState: ViewState }>) {
  const text = useText()
  const { t } = text
  const { pair, known, selection, change } = viewState
  const changes = changesOf(selection, defaultsOf(pair))
  if (changes.length === 0) return null

  return (
    <ul className={styles['list']} aria-label={t('changes.list')}>
      {changes.map((difference) => {
        const what = changeInWords(difference, known, text)
        return (
          <li key={what}>
            {what}
            <IconButton
              icon="close"
              label={t('changes.reset', { what })}
              onClick={() => change.commit(() => difference.without, 'reset')}
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
