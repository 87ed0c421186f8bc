import { Notice } from '#ui/Notice.tsx'
import { ineffectiveParts } from '#analysis/ineffective.ts'
import { LoadNotice } from '#figures/printing/LoadNotice.tsx'
import { useText } from '#i18n/useText.ts'
import type { CompareActions } from './useComparison.ts'

/** Warnings about data that failed to load, and about choices without effect. */
export function CompareNotices({ comparison }: Readonly<{ comparison: CompareActions }>) {
  const { t } = useText()
  const { viewState, reference, columns } = comparison
  const { pair, known } = viewState
  const warnings = columns.flatMap(({ name, selection, chosen }) =>
    ineffectiveParts(known, selection, chosen).map(({ code, part }) => {
      const parts = { part, source: chosen.source.name, vintage: pair.vintage, pair: pair.name }
      return t('compare.ofScenario', { name, sentence: t(`notice.${code}`, parts) })
    }),
  )
  return (
    <>
      {reference.error ? (
        <LoadNotice error={reference.error} title="load.leversTitle" onRetry={reference.retry} />
      ) : null}
      {warnings.length > 0 && !reference.isLoading ? (
        <Notice kind="warning" title={t('notice.ineffectiveTitle')}>
          {warnings.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      ) : null}
    </>
  )
}
