import { useContext } from 'react'
import { useStore } from 'zustand'
import { Disclosure } from '#ui/Disclosure.tsx'
import { GlossContext } from '#ui/glossary/glossContext.ts'
import type { LeverRow, Reference } from '#datasets/referenceSchemas.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { useText } from '#i18n/useText.ts'
import { lastYear } from './lastYear.ts'
import { LeverDeductions } from './LeverDeductions.tsx'
import { LeverLine } from './LeverLine.tsx'
import styles from './LeverPanel.module.css'
import { LeverSeek } from './LeverSeek.tsx'

type LeverPanelProps = Readonly<{ viewState: ViewState; reference: Reference }>

/** All levers, a line each, and the search for those that reach the target. */
export function LeverPanel({ viewState, reference }: LeverPanelProps) {
  const { t, year } = useText()
  const inYear = year(useStore(viewState.live, lastYear), viewState.chosen.source.calendar)
  const gloss = useContext(GlossContext)
  return (
    <>
      <p className={styles['lead']}>{gloss(t('leverPanel.lead'))}</p>
      <LeverDeductions viewState={viewState} />
      <Disclosure summary={t('seek.title')}>
        <LeverSeek viewState={viewState} reference={reference} />
      </Disclosure>
      {groupsOf(reference).map(([group, levers]) => (
        <section key={group} className={styles['group']}>
          <div className={styles['line']}>
            <h3 className={styles['groupTitle']}>{t(`levers.group.${group}`)}</h3>
            <span>{t('leverPanel.strength')}</span>
            <span>{t('leverPanel.from')}</span>
            <span>{t('leverPanel.effectIn', { year: inYear })}</span>
          </div>
          {levers.map((lever) => (
            <LeverLine key={lever.id} {...{ lever, viewState, reference }} />
          ))}
        </section>
      ))}
      <Disclosure summary={t('leverPanel.noEffects')}>
        <ul className={styles['plain']}>
          {reference.noEffects.map(({ id, name, reason }) => (
            <li key={id}>{t('leverPanel.noEffect', { name, reason })}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}

/** Groups levers, in the order of the first lever of each group. */
function groupsOf({ levers }: Reference) {
  const groups = new Map<LeverRow['leverGroup'], LeverRow[]>()
  for (const lever of levers) {
    groups.set(lever.leverGroup, [...(groups.get(lever.leverGroup) ?? []), lever])
  }
  return [...groups]
}
