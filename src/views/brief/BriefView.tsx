import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { useOverflow } from '#ui/useOverflow.ts'
import { useUndoKeys } from '#ui/useUndoKeys.ts'
import { useText } from '#i18n/useText.ts'
import type { Briefing } from '#state/briefings/briefing.ts'
import { redoEdit, undoEdit } from '#state/briefings/briefingEdits.ts'
import {
  briefingSession,
  briefingStore,
  followBriefings,
  selectOpen,
} from '#state/briefings/briefingStore.ts'
import styles from './Brief.module.css'
import { BriefDocument } from '#views/brief/document/BriefDocument.tsx'
import { BriefingBar } from './BriefingBar.tsx'
import { BriefingFields } from './BriefingFields.tsx'
import { BundleChooser } from './BundleChooser.tsx'
import { BundleOutcome } from './BundleOutcome.tsx'
import { DeletedBriefing } from './DeletedBriefing.tsx'
import { ExportPanel } from '#views/brief/export/ExportPanel.tsx'
import { EmptyBrief } from './EmptyBrief.tsx'
import { Outline } from '#views/brief/outline/Outline.tsx'
import { usePages } from './usePages.ts'
import { useRestoring } from './useRestoring.ts'
import '#i18n/laterEnglish.ts'

/** Space above the figure that the preview scrolls to, in pixels. */
const SCROLL_GAP = 24

/** The reader's briefings: an editor for one of them, and its preview. Other tabs' changes show at once. */
export function BriefView() {
  useEffect(followBriefings, [])
  const { t } = useText()
  const { restoring, read, accept, dismiss } = useRestoring()
  const briefing = selectOpen(useStore(briefingStore), useStore(briefingSession))
  return (
    <div className={styles['brief']}>
      <div className={styles['heading']}>
        <h1 className={styles['title']}>{t('brief.title')}</h1>
        <BundleChooser onFile={read} />
      </div>
      <BundleOutcome restoring={restoring} onAccept={accept} onDismiss={dismiss} />
      <DeletedBriefing />
      {briefing ? <Workspace briefing={briefing} /> : <EmptyBrief />}
    </div>
  )
}

function Workspace({ briefing }: Readonly<{ briefing: Briefing }>) {
  const { t } = useText()
  const { id } = briefing
  const views = usePages(briefing.pages)
  const { ref: preview, isOverflowing } = useOverflow<HTMLDivElement>()
  useUndoKeys(useMemo(() => ({ undo: () => undoEdit(id), redo: () => redoEdit(id) }), [id]))
  return (
    <>
      <BriefingBar briefing={briefing} />
      <div key={id} className={styles['workspace']}>
        <div
          className={styles['editor']}
          onFocus={({ target }) => showPage(target, preview.current)}
        >
          <BriefingFields briefing={briefing} />
          <Outline briefing={briefing} views={views} />
        </div>
        <div className={styles['side']}>
          <ExportPanel briefing={briefing} views={views} />
          <div
            ref={preview}
            className={styles['preview']}
            {...(isOverflowing && {
              role: 'region',
              tabIndex: 0,
              'aria-label': t('brief.preview'),
            })}
          >
            <BriefDocument briefing={briefing} views={views} />
          </div>
        </div>
      </div>
    </>
  )
}

/**
 * Scrolls the preview, where it scrolls separately, to the figure whose texts are being edited: to its
 * top, or as far as its texts are in view.
 */
function showPage(field: Element, preview: HTMLElement | null): void {
  const id = field.closest('[data-page]')?.getAttribute('data-page')
  const page = id && preview?.querySelector<HTMLElement>(`[data-page="${CSS.escape(id)}"]`)
  if (!preview || !page) return
  const { top } = page.getBoundingClientRect()
  const words = (page.querySelector('[data-words]') ?? page).getBoundingClientRect()
  const view = preview.getBoundingClientRect()
  // With room for some lines more, which are about to be typed.
  const hidden = words.bottom - view.bottom + 4 * SCROLL_GAP
  preview.scrollTop += Math.max(top - view.top - SCROLL_GAP, hidden)
}
