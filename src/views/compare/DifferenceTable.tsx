import { useMemo } from 'react'
import { DataTable } from '#ui/table/DataTable.tsx'
import { hasTwoCalendars } from '#figures/words/apart.ts'
import type { ScenarioPair } from '#analysis/scenarioPair.ts'
import { differenceEffects, type DifferenceEffect } from '#figures/waterfall/differenceEffects.ts'
import type { Known } from '#analysis/known.ts'
import { signedUsd } from '#figures/waterfall/waterfall.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Compare.module.css'

type DifferenceTableProps = Readonly<{ between: ScenarioPair; known: Known }>

/** Each difference, and its separate effect on the total and on the year the target is reached. */
export function DifferenceTable({ between, known }: DifferenceTableProps) {
  const text = useText()
  const { t, yearInBoth } = text
  const effects = useMemo(() => differenceEffects(between, known, text), [between, known, text])
  const { from, to, year } = between
  const { calendar } = from.chosen.outcome.base
  const cells: Readonly<Record<string, (effect: DifferenceEffect) => string>> = {
    name: ({ name }) => name,
    from: (effect) => effect.from,
    to: (effect) => effect.to,
    total: ({ total }) => (total ? signedUsd(total, text) : t('compare.noEffect')),
    reached: ({ reached: { before, after } }) => {
      if (before === after) return t('compare.noEffect')
      const yearOf = (reachedYear: number | null) =>
        reachedYear === null ? t('compare.notReached') : yearInBoth(reachedYear, calendar)
      return t('compare.insteadOf', { after: yearOf(after), before: yearOf(before) })
    },
  }
  const align = 'end' as const
  return (
    <section>
      <h2 className={styles['title']}>{t('compare.oneByOne')}</h2>
      <p className={styles['lead']}>{t('compare.oneByOneLead', { from: from.name })}</p>
      {hasTwoCalendars(between) ? (
        <p className={styles['lead']}>
          {t('difference.aligned', { from: to.name, to: from.name })}
        </p>
      ) : null}
      {effects.length === 0 ? (
        <p>{t('compare.noDifference')}</p>
      ) : (
        <DataTable
          caption={t('compare.oneByOne')}
          isCaptionHidden
          columns={[
            { key: 'name', label: t('contributions.part'), align: 'start' },
            { key: 'from', label: from.name, align },
            { key: 'to', label: to.name, align },
            {
              key: 'total',
              label: t('compare.effectIn', { year: yearInBoth(year, calendar) }),
              align,
            },
            { key: 'reached', label: t('compare.reached'), align },
          ]}
          rows={effects}
          rowKey={({ key }) => key}
          cell={(effect, key) => cells[key]?.(effect)}
        />
      )}
    </section>
  )
}
