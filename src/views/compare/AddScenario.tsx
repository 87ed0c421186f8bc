import { useStore } from 'zustand'
import { announce } from '#ui/announcer.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/icons.tsx'
import { defaultsOf } from '#analysis/choose.ts'
import { presetsOf } from '#analysis/presets.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import { BASELINE, DESK, MOST_COMPARED } from '#state/link/compared.ts'
import { columnOf, columnsOf, withColumns } from '#state/link/comparison.ts'
import { settings, selectSaved, type SavedScenario } from '#state/stored/settings.ts'
import { readLink } from '#state/link/link.ts'
import styles from './Compare.module.css'
import type { CompareActions } from './useComparison.ts'

type Offer = Readonly<{ link: string; name: string }>

/** The scenarios that can be added: the current one, the baseline, presets and saved ones. */
export function AddScenario({ comparison }: Readonly<{ comparison: CompareActions }>) {
  const text = useText()
  const { t } = text
  const { viewState } = comparison
  const saved = useStore(settings, selectSaved).filter(({ pair }) => pair === viewState.pair.id)
  const columns = columnsOf(viewState.selection)
  const offers = offersOf(comparison, saved, text).filter(({ link }) => !columns.includes(link))
  const isFull = columns.length >= MOST_COMPARED

  function add({ link, name }: Offer) {
    viewState.change.commit((selection) => withColumns(selection, [link]), `add ${link}`)
    announce(t('compare.added', { name }))
  }

  return (
    <Disclosure summary={t('compare.add')} open>
      {isFull ? <p>{t('compare.full', { count: MOST_COMPARED })}</p> : null}
      <ul className={styles['offers']}>
        {offers.map((offer) => (
          <li key={offer.link}>
            <Button kind="line" disabled={isFull} onClick={() => add(offer)}>
              <Icon name="plus" />
              {offer.name}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function offersOf(
  { viewState: { pair } }: CompareActions,
  saved: readonly SavedScenario[],
  text: Text,
): readonly Offer[] {
  const { t } = text
  const scenarios = [
    ...presetsOf(pair, text).map(({ name, change }) => ({ name, selection: change })),
    ...saved.map(({ name, link }) => ({ name, selection: readLink(link).selection })),
  ]
  return [
    { link: DESK, name: t('compare.current') },
    { link: BASELINE, name: t('compare.baseline') },
    ...scenarios.flatMap(({ name, selection }): Offer[] => {
      const link = columnOf(selection, name, defaultsOf(pair))
      return link === null ? [] : [{ link, name }]
    }),
  ]
}
