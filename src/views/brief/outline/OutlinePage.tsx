import { useSortable } from '@dnd-kit/sortable'
import { flushSync } from 'react-dom'
import type { MouseEvent } from 'react'
import { announce } from '#ui/announcer.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { useText } from '#i18n/useText.ts'
import { movePage, removePage } from '#state/briefings/briefingEdits.ts'
import { PageBoundary } from '#views/brief/PageBoundary.tsx'
import { figureTitle } from '#views/brief/document/figureTitle.ts'
import styles from './Outline.module.css'
import { outlineNameId } from './outlineNameId.ts'
import { PageState } from './PageState.tsx'
import { PageWords } from './PageWords.tsx'
import type { PageView } from '#views/brief/pageView.ts'

type OutlinePageProps = Readonly<{
  briefing: string
  view: PageView
  /** Counted from 0. */
  place: number
  count: number
  onRemoved: () => void
}>

/** One figure in the outline: drag handle, title, view, texts. */
export function OutlinePage({ briefing, view, place, count, onRemoved }: OutlinePageProps) {
  const text = useText()
  const { t } = text
  const { page } = view
  const title = figureTitle(page.figure, text)
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, ...drag } = useSortable({
    id: page.id,
    attributes: { roleDescription: t('brief.dragRole') },
  })

  function onMove(event: MouseEvent<HTMLButtonElement>, to: number) {
    if (to < 0 || to >= count) return
    const button = event.currentTarget
    // An element loses the focus when it is moved in the document.
    flushSync(() => movePage(briefing, page.id, to))
    button.focus()
    announce(t('brief.moved', { title, place: to + 1, count }))
  }

  function onRemove() {
    removePage(briefing, page.id)
    onRemoved()
  }

  return (
    <li
      ref={setNodeRef}
      className={styles['page']}
      data-page={page.id}
      data-dragging={drag.isDragging}
      style={{
        translate: drag.transform ? `0 ${drag.transform.y}px` : undefined,
        transition: drag.transition?.replace('transform', 'translate'),
      }}
    >
      <div className={styles['head']}>
        <IconButton
          icon="grip"
          label={t('brief.drag', { title })}
          className={styles['handle']}
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
        />
        <h3 id={outlineNameId(page.id)} tabIndex={-1} className={styles['name']}>
          {t('brief.numbered', { number: place + 1, title })}
        </h3>
        <IconButton
          icon="up"
          label={t('brief.up', { title })}
          aria-disabled={place === 0}
          onClick={(event) => onMove(event, place - 1)}
        />
        <IconButton
          icon="down"
          label={t('brief.down', { title })}
          aria-disabled={place === count - 1}
          onClick={(event) => onMove(event, place + 1)}
        />
        <IconButton icon="close" label={t('brief.remove', { title })} onClick={onRemove} />
      </div>
      <div className={styles['body']}>
        <PageBoundary briefing={briefing} page={page}>
          <PageState briefing={briefing} view={view} />
          <PageWords briefing={briefing} view={view} />
        </PageBoundary>
      </div>
    </li>
  )
}
