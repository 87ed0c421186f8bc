import { useLayoutEffect } from 'react'
import { bibliography } from '#files/briefing/bibliography.ts'
import { useText } from '#i18n/useText.ts'
import { usePrinting } from '#ui/live/usePrinting.ts'
import type { Briefing } from '#state/briefings/briefing.ts'
import { DocumentAnnex } from './DocumentAnnex.tsx'
import styles from './Document.module.css'
import { currentEdition } from '#files/briefing/edition.ts'
import { DocumentPage } from './DocumentPage.tsx'
import { PageBoundary } from '#views/brief/PageBoundary.tsx'
import { AbsentPage } from '#views/brief/AbsentPage.tsx'
import { MarkdownWords } from './MarkdownWords.tsx'
import type { PageView } from '#views/brief/pageView.ts'
import { shownPage } from './shownPages.ts'
import { titleOf } from './titleOf.ts'

type BriefDocumentProps = Readonly<{ briefing: Briefing; views: readonly PageView[] }>

/** The briefing as printed: cover, figures, annex. */
export function BriefDocument({ briefing, views }: BriefDocumentProps) {
  const text = useText()
  const { t, date } = text
  usePrintedTitle(titleOf(briefing, text))
  const pages = views.map((view) => (view.status === 'ready' ? shownPage(view, text) : view))
  const ready = pages.flatMap((page) => (page.status === 'ready' ? [page] : []))
  const references = bibliography(ready)
  return (
    <article
      className={styles['document']}
      data-theme={briefing.theme}
      data-paper={briefing.paper}
      aria-label={t('brief.document')}
    >
      <div className={styles['cover']}>
        <h2 dir={briefing.title === '' ? undefined : 'auto'}>{titleOf(briefing, text)}</h2>
        <div className={styles['introduction']}>
          <MarkdownWords words={briefing.introduction} />
        </div>
        <p className={styles['small']}>{t('brief.made', { date: date(currentEdition().made) })}</p>
      </div>
      {pages.map((page, place) => (
        <PageBoundary key={page.page.id} briefing={briefing.id} page={page.page}>
          {page.status === 'ready' ? (
            <DocumentPage page={page} place={place} references={references} />
          ) : (
            <AbsentPage view={page} place={place} />
          )}
        </PageBoundary>
      ))}
      {ready.length > 0 ? <DocumentAnnex pages={ready} references={references} /> : null}
    </article>
  )
}

/** Gives the page this title while it is printed: browsers store it in PDFs, and name their files by it. */
function usePrintedTitle(title: string): void {
  const isPrinting = usePrinting()
  useLayoutEffect(() => {
    if (!isPrinting) return undefined
    const { title: titleOnScreen } = document
    document.title = title
    return () => {
      document.title = titleOnScreen
    }
  }, [isPrinting, title])
}
