import { Notice } from '#ui/Notice.tsx'
import { ineffectiveParts } from '#analysis/ineffective.ts'
import { ineffectiveWords } from '#figures/words/ineffectiveWords.ts'
import { LoadNotice } from '#figures/printing/LoadNotice.tsx'
import { useText } from '#i18n/useText.ts'
import type { CompareActions } from './useComparison.ts'

/** Warnings about data that failed to load, and about choices without effect. */
export function CompareNotices({ comparison }: Readonly<{ comparison: CompareActions }>) {
  const text = useText()
  const { t } = text
  const { viewState, reference, columns } = comparison
  const { known } = viewState
  const warnings = columns.flatMap(({ name, selection, chosen }) =>
    ineffectiveParts(known, selection, chosen).map((part) => {
      const sentence = ineffectiveWords(part, known, chosen, text)
      return t('compare.ofScenario', { name, sentence })
    }),
  )
  return (
    <>
      {reference.error ? (
        <LoadNotice error={reference.error} title="load.leversTitle" onRetry={reference.retry} />
      ) : null}
      {warnings.length > 0 && !reference.isLoading ? (
        <Notice kind="warning" title={t('app.ineffectiveTitle')}>
          {warnings.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      ) : null}
    </>
  )
}
