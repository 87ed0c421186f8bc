import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { assumptionsOf } from '#figures/words/assumptions.ts'
import { linkProblemWords } from '#figures/words/linkProblemWords.ts'
import { LoadNotice } from '#figures/printing/LoadNotice.tsx'
import { useText } from '#i18n/useText.ts'
import type { BriefingPage } from '#state/briefings/briefing.ts'
import { isOfOtherModel } from '#analysis/ineffective.ts'
import { MODEL_VERSION } from '#model/version.ts'
import { editPage } from '#state/briefings/briefingEdits.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import { DashboardLink } from '#views/brief/DashboardLink.tsx'
import styles from './Outline.module.css'
import type { PageView, ReadyPage } from '#views/brief/pageView.ts'

type PageStateProps = Readonly<{ briefing: string; view: PageView }>

/** The view that a page shows, or why it cannot be shown, with actions. */
export function PageState({ briefing, view }: PageStateProps) {
  const { t, date } = useText()
  switch (view.status) {
    case 'ready':
      return <ShownView briefing={briefing} view={view} />
    case 'loading':
      return <p className={styles['view']}>{t('brief.loading')}</p>
    case 'failed':
      return <LoadNotice error={view.error} onRetry={view.retry} title="load.pageTitle" />
    case 'noFigure':
      return (
        <Notice kind="warning" title={t('brief.noFigureTitle')}>
          {t('brief.noFigure', { figure: view.page.figure })}
        </Notice>
      )
    case 'noPair':
      return (
        <Notice kind="warning" title={t('brief.noPairTitle')}>
          {t('brief.noPair', { pair: view.pair })}
        </Notice>
      )
    case 'noVintage':
      return (
        <Notice
          kind="warning"
          title={t('brief.noVintageTitle')}
          action={{
            label: t('brief.update'),
            onPress: () => showVintage(briefing, view.page, view.newer),
          }}
        >
          {t('brief.noVintage', { vintage: date(view.vintage), newer: date(view.newer) })}
        </Notice>
      )
  }
}

function ShownView({ briefing, view }: Readonly<{ briefing: string; view: ReadyPage }>) {
  const text = useText()
  const { t, date, list } = text
  const { page, pair, known, figure, selection, problems, newer } = view
  const assumptions = assumptionsOf(figure.id, known, selection, text)
  const named = { pair: pair.name, vintage: date(pair.vintage) }
  return (
    <>
      <p className={styles['view']}>
        {assumptions.length === 0
          ? t('brief.view', named)
          : t('brief.viewOf', { ...named, changes: list(assumptions) })}{' '}
        <DashboardLink view={selection} figure={figure.id}>
          {t('brief.open')}
        </DashboardLink>
      </p>
      {problems.length > 0 ? (
        <Notice kind="warning" title={t('brief.linkTitle')}>
          {[...new Set(problems.map((problem) => linkProblemWords(problem, text)))].map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      ) : null}
      {isOfOtherModel(selection) ? (
        <Notice
          kind="warning"
          title={t('brief.otherModelTitle')}
          action={{
            label: t('brief.keepModel'),
            onPress: () => showVintage(briefing, page, pair.vintage),
          }}
        >
          {t('brief.otherModel')}
        </Notice>
      ) : null}
      {newer === null ? null : (
        <p className={styles['view']}>
          {t('brief.newer', { vintage: date(newer) })}{' '}
          <Button kind="quiet" onClick={() => showVintage(briefing, page, newer)}>
            {t('brief.update')}
          </Button>
        </p>
      )}
    </>
  )
}

/** Changes the view of a page to the numbers of another release, by the present equations. */
function showVintage(briefing: string, { id, link }: BriefingPage, vintage: string): void {
  editPage(briefing, id, {
    link: writeLink({ ...readLink(link).selection, vintage, model: MODEL_VERSION }),
  })
}
