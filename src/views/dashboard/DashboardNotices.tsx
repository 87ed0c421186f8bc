import type { UseQueryResult } from '@tanstack/react-query'
import { Notice } from '#ui/Notice.tsx'
import type { Chapters } from '#datasets/schemas.ts'
import { ineffectiveParts } from '#analysis/ineffective.ts'
import { QueryNotice } from '#figures/printing/QueryNotice.tsx'
import { ineffectiveWords } from '#figures/words/ineffectiveWords.ts'
import { useText } from '#i18n/useText.ts'
import type { ViewState } from '#analysis/viewState.ts'
import styles from './Notices.module.css'

type DashboardNoticesProps = Readonly<{
  viewState: ViewState
  chapters: UseQueryResult<Chapters>
}>

/** Warnings about choices without effect on this pair, and about data that failed to load. */
export function DashboardNotices({ viewState, chapters }: DashboardNoticesProps) {
  const text = useText()
  const { known, chosen, selection } = viewState
  const parts = ineffectiveParts(known, selection, chosen)
  return (
    <div className={styles['notices']}>
      <QueryNotice query={chapters} title="load.chaptersTitle" />
      {parts.length > 0 ? (
        <Notice kind="warning" title={text.t('app.ineffectiveTitle')}>
          {parts.map((each) => (
            <p key={`${each.code} ${each.part}`}>{ineffectiveWords(each, known, chosen, text)}</p>
          ))}
        </Notice>
      ) : null}
    </div>
  )
}
