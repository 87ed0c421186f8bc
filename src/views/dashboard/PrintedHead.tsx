import type { ViewState } from '#analysis/viewState.ts'
import { assumptionsOf } from '#figures/words/assumptions.ts'
import { assumptionSentences } from '#files/cite/citation.ts'
import { today } from '#files/briefing/edition.ts'
import { useText } from '#i18n/useText.ts'
import { usePrinting } from '#ui/live/usePrinting.ts'
import styles from './DashboardTitle.module.css'

/** On paper, where controls and address bar are left out: what is assumed, the day and the address. */
export function PrintedHead({ viewState }: Readonly<{ viewState: ViewState }>) {
  const text = useText()
  if (!usePrinting()) return null

  const { known, selection } = viewState
  const [assumed = text.t('dashboard.nothingMoved')] = assumptionSentences(
    assumptionsOf('path', known, selection, text),
    text,
  )
  return (
    <div className={styles['printed']}>
      <p>{assumed}</p>
      <p>{text.t('dashboard.printed', { date: text.date(today()), address: location.href })}</p>
    </div>
  )
}
