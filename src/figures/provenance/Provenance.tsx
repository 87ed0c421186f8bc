import type { Chosen, Known } from '#analysis/known.ts'
import type { Library } from '#datasets/schemas.ts'
import { countedName } from '#figures/words/flowNames.ts'
import { measureName } from '#figures/words/measureName.ts'
import { useText } from '#i18n/useText.ts'
import type { Observation } from '#model/series.ts'
import type { Selection } from '#state/link/selection.ts'
import { ClaimRecord } from './ClaimRecord.tsx'
import { originRecord, type OriginRecord } from './origins.ts'
import styles from './Provenance.module.css'
import { Study } from './Study.tsx'
import { RecordCard } from './RecordCard.tsx'
import { RivalLine } from './RivalLine.tsx'
import { rivalsOf } from './rivals.ts'

/** What every record needs to show its source, and to set its value as the base of the projection. */
export type ProvenanceContext = Readonly<{
  known: Known
  chosen: Chosen
  selection: Selection
  /** The bibliography; `null` until loaded. */
  library: Library | null
  /** Called with the new selection when the reader uses a rival value instead. */
  onTake: (selection: Selection) => void
}>

type ProvenanceProps = Readonly<{ origin: readonly string[]; provenance: ProvenanceContext }>

/** Renders the provenance of a number: one card for each record that it is based on. */
export function Provenance({ origin, provenance }: ProvenanceProps) {
  return (
    <div className={styles['provenance']}>
      {origin.map((id) => {
        const record = originRecord(provenance.known.pair, id, provenance.known.reference)
        return record ? <RecordPart key={id} record={record} provenance={provenance} /> : null
      })}
    </div>
  )
}

type RecordPartProps = Readonly<{ record: OriginRecord; provenance: ProvenanceContext }>

function RecordPart({ record, provenance }: RecordPartProps) {
  const text = useText()
  switch (record.kind) {
    case 'observation':
      return <ObservationRecord observation={record.record} provenance={provenance} />
    case 'claim':
      return <ClaimRecord claim={record.record} provenance={provenance} />
    case 'projection':
      return <ProjectionRecord provenance={provenance} />
    case 'evidence':
      return <Study study={record.record} />
    case 'category': {
      const { value, category, ...metadata } = record.record
      const name =
        provenance.known.pair.categories.find(({ id }) => id === category)?.name ?? category
      const title = value === null ? text.t('origin.named', { what: name }) : text.usd(value)
      return <RecordCard title={title} subtitle={name} record={metadata} provenance={provenance} />
    }
    case 'mix': {
      const { share, category, ...metadata } = record.record
      const name =
        provenance.known.pair.categories.find(({ id }) => id === category)?.name ?? category
      return (
        <RecordCard
          title={text.percent(share)}
          subtitle={name}
          record={metadata}
          provenance={provenance}
        />
      )
    }
    case 'growth':
      return (
        <RecordCard
          title={text.signedPercent(record.record.growth)}
          subtitle={text.t('headline.growth')}
          record={record.record}
          provenance={provenance}
        />
      )
    case 'reference':
      return (
        <RecordCard
          title={text.t('path.referenceShort', { rate: text.percent(record.record.rate) })}
          subtitle={text.t('path.referenceMeans')}
          record={record.record}
          provenance={provenance}
        />
      )
    case 'yearNote': {
      const { source, year } = record.record
      const calendar = provenance.known.pair.sources.find(({ id }) => id === source)?.calendar
      return (
        <RecordCard
          title={text.t('path.noteTitle')}
          subtitle={text.yearInBoth(year, calendar ?? 'gregorian')}
          record={record.record}
          provenance={provenance}
        />
      )
    }
    case 'target':
      return (
        <RecordCard
          title={text.usd(record.record.value)}
          subtitle={record.record.statement}
          record={{ ...record.record, status: 'claimed' }}
          provenance={provenance}
        />
      )
    case 'measure': {
      const { value, unit, year } = record.record
      return (
        <RecordCard
          title={text.t('measure.record', { value: text.plain(value), unit })}
          subtitle={measureName(record.record, provenance.known.pair, text)}
          record={{ ...record.record, firstDay: `${year}-01-01`, lastDay: `${year}-12-31` }}
          provenance={provenance}
        />
      )
    }
    case 'event':
      return (
        <RecordCard
          title={record.record.title}
          subtitle={text.date(record.record.date)}
          record={record.record}
          provenance={provenance}
        />
      )
  }
}

/** Renders an observation, and the values of other sources for the same flow and period. */
function ObservationRecord({
  observation,
  provenance,
}: Readonly<{ observation: Observation; provenance: ProvenanceContext }>) {
  const text = useText()
  const { pair } = provenance.known
  const { value } = observation
  const rivals = rivalsOf(pair, observation)
  return (
    <RecordCard
      title={
        value === null
          ? text.t('table.notReported')
          : text.t('origin.exact', { short: text.usd(value), exact: text.plain(value) })
      }
      subtitle={countedName(pair, observation, text)}
      record={observation}
      provenance={provenance}
    >
      {rivals.length > 0 ? (
        <section className={styles['rivals']}>
          <h4>{text.t('origin.rivals')}</h4>
          <ul>
            {rivals.map((rival) => (
              <RivalLine key={rival.id} rival={rival} provenance={provenance} />
            ))}
          </ul>
        </section>
      ) : (
        <p className={styles['none']}>{text.t('origin.noRivals')}</p>
      )}
    </RecordCard>
  )
}

/** Renders the formula of the projection, with its start value and base year. */
function ProjectionRecord({ provenance }: Readonly<{ provenance: ProvenanceContext }>) {
  const { t, usd, yearInBoth } = useText()
  const { base, scenario } = provenance.chosen.outcome
  return (
    <section className={styles['record']}>
      <h3>{t('origin.projected')}</h3>
      <p>
        {t('origin.projection', {
          start: usd(scenario.start ?? base.total),
          year: yearInBoth(base.year, base.calendar),
          source: provenance.chosen.source.name,
        })}
      </p>
      <p className={styles['formula']}>{t('origin.projectionFormula')}</p>
    </section>
  )
}
