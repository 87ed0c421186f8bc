import { DndContext } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useRef } from 'react'
import { useStore } from 'zustand'
import { Button } from '#ui/Button.tsx'
import { useText } from '#i18n/useText.ts'
import type { Briefing } from '#state/briefings/briefing.ts'
import { edits, selectRemoved, undoEdit } from '#state/briefings/briefingEdits.ts'
import { AddFigure } from './AddFigure.tsx'
import { figureTitle } from '#views/brief/document/figureTitle.ts'
import styles from './Outline.module.css'
import { OutlinePage } from './OutlinePage.tsx'
import type { PageView } from '#views/brief/pageView.ts'
import { useSorting } from './useSorting.ts'

type OutlineProps = Readonly<{ briefing: Briefing; views: readonly PageView[] }>

/** The figures of a briefing as a list: sortable by pointer and keyboard, editable, removable. */
export function Outline({ briefing, views }: OutlineProps) {
  const { t } = useText()
  const { pages } = briefing
  const heading = useRef<HTMLHeadingElement>(null)
  const sorting = useSorting(briefing)
  return (
    <section className={styles['outline']} aria-labelledby="outline">
      <h2 id="outline" ref={heading} tabIndex={-1} className={styles['heading']}>
        {t('brief.outline')}
      </h2>
      <RemovedPage briefing={briefing.id} onUndone={() => heading.current?.focus()} />
      {pages.length === 0 ? <p className={styles['none']}>{t('brief.noPages')}</p> : null}
      <DndContext {...sorting}>
        <SortableContext items={pages.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <ol className={styles['list']}>
            {views.map((view, place) => (
              <OutlinePage
                key={view.page.id}
                briefing={briefing.id}
                view={view}
                place={place}
                count={views.length}
                onRemoved={() => heading.current?.focus()}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <AddFigure count={pages.length} />
    </section>
  )
}

type RemovedPageProps = Readonly<{ briefing: string; onUndone: () => void }>

/** The last removed page, with a button that restores it. */
function RemovedPage({ briefing, onUndone }: RemovedPageProps) {
  const text = useText()
  const removed = useStore(edits, selectRemoved)
  if (removed?.briefing !== briefing) return null

  function onUndo() {
    undoEdit(briefing)
    onUndone()
  }
  return (
    <p role="status" className={styles['removed']}>
      {text.t('brief.removed', { title: figureTitle(removed.page.figure, text) })}{' '}
      <Button kind="quiet" onClick={onUndo}>
        {text.t('brief.undo')}
      </Button>
    </p>
  )
}
