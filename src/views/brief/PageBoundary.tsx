import type { ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import { download } from '#ui/files/download.ts'
import { ErrorBoundary } from '#ui/loading/ErrorBoundary.tsx'
import { useText } from '#i18n/useText.ts'
import type { BriefingPage } from '#state/briefings/briefing.ts'
import { removePage } from '#state/briefings/briefingEdits.ts'

type PageBoundaryProps = Readonly<{ briefing: string; page: BriefingPage; children: ReactNode }>

/** Keeps a page of a briefing that fails from the others: it can be removed, and downloaded as it is. */
export function PageBoundary({ briefing, page, children }: PageBoundaryProps) {
  const { t } = useText()
  const remedies = (
    <p>
      <Button kind="quiet" onClick={() => removePage(briefing, page.id)}>
        {t('brief.removeFailed')}
      </Button>{' '}
      <Button
        kind="quiet"
        onClick={() => download(new Blob([JSON.stringify(page, null, 2)]), `${page.figure}.json`)}
      >
        {t('brief.downloadFailed')}
      </Button>
    </p>
  )
  return (
    <ErrorBoundary what="figure" resetKey={page} remedies={remedies}>
      {children}
    </ErrorBoundary>
  )
}
