import { Button } from '#ui/Button.tsx'
import type { FigureId } from '#figures/catalogue.ts'
import { LoadNotice } from '#figures/printing/LoadNotice.tsx'
import { useText } from '#i18n/useText.ts'
import { useSelection } from '#state/session/useSelection.ts'
import styles from './Brief.module.css'
import { DashboardLink } from './DashboardLink.tsx'
import { useAdding } from './useAdding.ts'

/** The figures of the first suggestion: projection, flows, products. */
const MAIN: readonly FigureId[] = ['path', 'flows', 'products']

/** The empty state: what a briefing is, and two ways to start one. */
export function EmptyBrief() {
  const { t } = useText()
  return (
    <section className={styles['empty']}>
      <h2>{t('brief.emptyTitle')}</h2>
      <p className={styles['lead']}>{t('brief.empty')}</p>
      <MainFigures />
      <p>
        <DashboardLink view={useSelection()}>{t('brief.toDashboard')}</DashboardLink>
      </p>
    </section>
  )
}

function MainFigures() {
  const { t } = useText()
  const adding = useAdding()
  switch (adding.status) {
    case 'loading':
      return null
    case 'failed':
      return <LoadNotice error={adding.error} onRetry={adding.retry} />
    case 'ready':
      return (
        <Button kind="strong" onClick={() => adding.add(MAIN, 'current')}>
          {t('brief.addMain')}
        </Button>
      )
  }
}
