import { useState } from 'react'
import { announce } from '#ui/announcer.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Icon } from '#ui/icons.tsx'
import { SegmentedControl } from '#ui/fields/SegmentedControl.tsx'
import { FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { LoadNotice } from '#figures/printing/LoadNotice.tsx'
import { useText } from '#i18n/useText.ts'
import { figureTitle } from '#views/brief/document/figureTitle.ts'
import styles from './Outline.module.css'
import { useAdding, type Adding } from '#views/brief/useAdding.ts'

/** Adds any figure to the briefing, in its default view or in the current view of the dashboard. */
export function AddFigure({ count }: Readonly<{ count: number }>) {
  const { t } = useText()
  const adding = useAdding()
  const [isOpen, setOpen] = useState(count === 0)
  return (
    <Disclosure summary={t('brief.add')} open={isOpen} onToggle={setOpen}>
      {adding.status === 'failed' ? (
        <LoadNotice error={adding.error} onRetry={adding.retry} />
      ) : null}
      {adding.status === 'ready' ? <Choices count={count} adding={adding} /> : null}
    </Disclosure>
  )
}

type ChoicesProps = Readonly<{ count: number; adding: Extract<Adding, { status: 'ready' }> }>

function Choices({ count, adding: { add, hasView } }: ChoicesProps) {
  const text = useText()
  const { t } = text
  const [as, setAs] = useState<'current' | 'default'>('current')

  function onAdd(id: FigureId) {
    add([id], as)
    announce(t('brief.added', { title: figureTitle(id, text), count: count + 1 }))
  }

  return (
    <>
      {hasView ? (
        <SegmentedControl
          label={t('brief.addAs')}
          value={as}
          options={[
            { value: 'current', label: t('brief.addCurrent') },
            { value: 'default', label: t('brief.addDefault') },
          ]}
          onChange={setAs}
        />
      ) : null}
      <ul className={styles['choices']}>
        {FIGURE_IDS.map((id) => (
          <li key={id}>
            <button type="button" className={styles['choice']} onClick={() => onAdd(id)}>
              <Icon name="plus" />
              {figureTitle(id, text)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
