import { useEffect, useEffectEvent, useRef } from 'react'
import { Disclosure } from '#ui/Disclosure.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import type { LeverRow, Reference } from '#datasets/referenceSchemas.ts'
import type { ViewState } from '#analysis/viewState.ts'
import { LoadNotice } from '#figures/printing/LoadNotice.tsx'
import type { ReferenceState } from '#analysis/levers/useReference.ts'
import { useText } from '#i18n/useText.ts'
import { LeverCard } from './LeverCard.tsx'
import { LeverDeductions } from './LeverDeductions.tsx'
import styles from './LeverPanel.module.css'
import { LeverSeek } from './LeverSeek.tsx'

type LeverPanelProps = Readonly<{
  viewState: ViewState
  reference: ReferenceState
  onClose: () => void
}>

/** The panel of levers, next to or below the chart of the projection, which remains visible. */
export function LeverPanel({ viewState, reference, onClose }: LeverPanelProps) {
  const { t } = useText()
  const panel = useRef<HTMLElement>(null)
  const onKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Escape') onClose()
  })
  useEffect(() => {
    const element = panel.current
    const listener = (event: KeyboardEvent) => onKey(event)
    document.querySelector('[data-figure="path"]')?.scrollIntoView()
    element?.focus({ preventScroll: true })
    element?.addEventListener('keydown', listener)
    return () => element?.removeEventListener('keydown', listener)
  }, [])

  return (
    <section ref={panel} tabIndex={-1} aria-label={t('levers.title')} className={styles['panel']}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{t('levers.title')}</h2>
        <IconButton icon="close" label={t('levers.close')} onClick={onClose} />
      </div>
      {reference.error ? (
        <LoadNotice
          error={reference.error}
          title="load.leversTitle"
          onRetry={() => reference.retry()}
        />
      ) : null}
      {reference.isLoading ? <p role="status">{t('levers.loading')}</p> : null}
      {reference.facts ? (
        <Levers viewState={viewState} reference={reference.facts.reference} />
      ) : null}
    </section>
  )
}

function Levers({
  viewState,
  reference,
}: Readonly<{ viewState: ViewState; reference: Reference }>) {
  const { t } = useText()
  return (
    <>
      <p className={styles['lead']}>{t('levers.lead')}</p>
      <LeverDeductions viewState={viewState} />
      <Disclosure summary={t('seek.title')}>
        <LeverSeek viewState={viewState} reference={reference} />
      </Disclosure>
      {groupsOf(reference).map(([group, levers]) => (
        <section key={group} className={styles['group']}>
          <h3 className={styles['groupTitle']}>{t(`levers.group.${group}`)}</h3>
          {levers.map((lever) => (
            <LeverCard key={lever.id} {...{ lever, viewState, reference }} />
          ))}
        </section>
      ))}
      <Disclosure summary={t('levers.noEffects')}>
        <ul className={styles['plain']}>
          {reference.noEffects.map(({ id, name, reason }) => (
            <li key={id}>{t('levers.noEffect', { name, reason })}</li>
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
