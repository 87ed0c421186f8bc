import type { ReactNode } from 'react'
import { StatusMark } from '#charts/marks/StatusMark.tsx'
import { useText } from '#i18n/useText.ts'
import type { Status } from '#model/series.ts'
import type { ProvenanceContext } from './Provenance.tsx'
import styles from './Provenance.module.css'
import { Publications } from './Publications.tsx'

/** The metadata of a published number; absent or `null` parts are not shown. */
type Record = Readonly<{
  status?: Status
  source?: string | null
  firstDay?: string | null
  lastDay?: string | null
  formula?: string | null
  note?: string | null
  bibliography: readonly string[]
}>

type RecordCardProps = Readonly<{
  title: string
  subtitle: string
  record: Record
  provenance: ProvenanceContext
  children?: ReactNode
}>

/**
 * Renders the metadata of one published number: source, period, status, formula, note and
 * publications.
 */
export function RecordCard({ title, subtitle, record, provenance, children }: RecordCardProps) {
  const { t, days } = useText()
  const { status, firstDay, lastDay, formula, note } = record
  const source = provenance.known.pair.sources.find(({ id }) => id === record.source)
  return (
    <section className={styles['record']}>
      <h3>
        {title}
        <small>{subtitle}</small>
      </h3>
      <dl>
        {source ? (
          <Fact term={t('origin.source')}>
            {source.name}
            <small>{source.scope}</small>
          </Fact>
        ) : null}
        {firstDay && lastDay ? (
          <Fact term={t('origin.period')}>{days(firstDay, lastDay)}</Fact>
        ) : null}
        {status ? (
          <Fact term={t('table.status')}>
            <svg width="12" height="12" aria-hidden="true">
              <StatusMark status={status} x={6} y={6} size={3.5} />
            </svg>{' '}
            {t(`status.${status}`)}
            <small>{t(`statusMeans.${status}`)}</small>
          </Fact>
        ) : null}
        {formula ? <Fact term={t('origin.formula')}>{formula}</Fact> : null}
        {note ? <Fact term={t('table.note')}>{note}</Fact> : null}
        <Fact term={t(status === 'assumed' ? 'origin.rests' : 'origin.published')}>
          <Publications ids={record.bibliography} library={provenance.library} />
        </Fact>
      </dl>
      {children}
    </section>
  )
}

function Fact({ term, children }: Readonly<{ term: string; children: ReactNode }>) {
  return (
    <div className={styles['fact']}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
