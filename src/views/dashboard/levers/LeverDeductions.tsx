import { useStore } from 'zustand'
import type { ViewState } from '#analysis/viewState.ts'
import { useText } from '#i18n/useText.ts'
import { deductionsIn } from '#model/levers/deductions.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Text } from '#i18n/text.ts'
import { lastYear } from './lastYear.ts'
import styles from './LeverPanel.module.css'

/** What each rule of combination deducts from the effect of the current levers. */
export function LeverDeductions({ viewState }: Readonly<{ viewState: ViewState }>) {
  const text = useText()
  const { known, live } = viewState
  const year = useStore(live, lastYear)
  const lines = useStore(live, (outcome) => inWords(outcome, known, text))
  if (lines === '') return null

  return (
    <div className={styles['deductions']}>
      <p>
        {text.t('leverPanel.deductions', {
          year: text.year(year, viewState.chosen.source.calendar),
        })}
      </p>
      <ul className={styles['plain']}>
        {lines.split('\n').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

/** One line per deduction, joined: the store compares strings, so equal text never re-renders. */
function inWords(
  outcome: Outcome,
  { levers, reference }: ViewState['known'],
  { t, list, signedPercent }: Text,
): string {
  if (!levers) return ''
  const nameOf = (id: string) => reference?.levers.find((lever) => lever.id === id)?.name ?? id
  return deductionsIn(outcome, levers.model, lastYear(outcome))
    .map(({ rule, share, levers: ids }) =>
      t(`levers.deduction.${rule}`, {
        share: signedPercent(share),
        levers: list(ids.map((id) => nameOf(id))),
      }),
    )
    .join('\n')
}
