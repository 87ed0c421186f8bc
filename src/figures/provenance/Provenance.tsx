import { Button } from '#ui/Button.tsx'
import type { Library } from '#datasets/schemas.ts'
import { useText } from '#i18n/useText.ts'
import type { Observation } from '#model/series.ts'
import type { Selection } from '#state/link/selection.ts'
import { ClaimRecord } from './ClaimRecord.tsx'
import type { Chosen, Known } from '#analysis/known.ts'
import { flowName } from '#figures/words/flowNames.ts'
import { originRecord, type OriginRecord } from './origins.ts'
import styles from './Provenance.module.css'
import { Study } from './Study.tsx'
import { RecordCard } from './RecordCard.tsx'
import { asBase, rivalsOf } from './rivals.ts'

/** What every answer to "who says so?" needs at hand. */
export type Asked = Readonly<{
  known: Known
  chosen: Chosen
  selection: Selection
  /** The bibliography, once it has come. */
  library: Library | null
  /** Takes a rival as the base. */
  onTake: (selection: Selection) => void
}>

type ProvenanceProps = Readonly<{ origin: readonly string[]; asked: Asked }>

/** Who says so: one part for each record that a number rests on. */
export function Provenance({ origin, asked }: ProvenanceProps) {
  return (
    <div className={styles['provenance']}>
      {origin.map((id) => {
        const record = originRecord(asked.known.pair, id, asked.known.reference)
        return record ? <RecordPart key={id} record={record} asked={asked} /> : null
      })}
    </div>
  )
}

type RecordPartProps = Readonly<{ record: OriginRecord; asked: Asked }>

function RecordPart({ record, asked }: RecordPartProps) {
  const text = useText()
  switch (record.kind) {
    case 'observation':
      return <ObservationRecord observation={record.record} asked={asked} />
    case 'claim':
      return <ClaimRecord claim={record.record} asked={asked} />
    case 'projection':
      return <ProjectionRecord asked={asked} />
    case 'evidence':
      return <Study study={record.record} />
    case 'category': {
      const { value, category, ...standing } = record.record
      const name = asked.known.pair.categories.find(({ id }) => id === category)?.name ?? category
      const title = value === null ? text.t('origin.named', { what: name }) : text.usd(value)
      return <RecordCard title={title} subtitle={name} record={standing} asked={asked} />
    }
    case 'mix': {
      const { share, category, ...standing } = record.record
      const name = asked.known.pair.categories.find(({ id }) => id === category)?.name ?? category
      return (
        <RecordCard title={text.percent(share)} subtitle={name} record={standing} asked={asked} />
      )
    }
    case 'growth':
      return (
        <RecordCard
          title={text.signedPercent(record.record.growth)}
          subtitle={text.t('headline.growth')}
          record={record.record}
          asked={asked}
        />
      )
    case 'target':
      return (
        <RecordCard
          title={text.usd(record.record.value)}
          subtitle={record.record.statement}
          record={{ ...record.record, status: 'claimed' }}
          asked={asked}
        />
      )
    case 'event':
      return (
        <RecordCard
          title={record.record.title}
          subtitle={text.date(record.record.date)}
          record={record.record}
          asked={asked}
        />
      )
  }
}

function ObservationRecord({
  observation,
  asked,
}: Readonly<{ observation: Observation; asked: Asked }>) {
  const text = useText()
  const { pair } = asked.known
  const { value, flow } = observation
  const rivals = rivalsOf(pair, observation)
  return (
    <RecordCard
      title={
        value === null
          ? text.t('table.notReported')
          : text.t('origin.exact', { short: text.usd(value), exact: text.plain(value) })
      }
      subtitle={flow === 'total' ? text.t('table.total') : flowName(pair, flow, text)}
      record={observation}
      asked={asked}
    >
      {rivals.length > 0 ? (
        <section className={styles['rivals']}>
          <h4>{text.t('origin.rivals')}</h4>
          <ul>
            {rivals.map((rival) => (
              <RivalLine key={rival.id} rival={rival} asked={asked} />
            ))}
          </ul>
        </section>
      ) : (
        <p className={styles['none']}>{text.t('origin.noRivals')}</p>
      )}
    </RecordCard>
  )
}

function RivalLine({ rival, asked }: Readonly<{ rival: Observation; asked: Asked }>) {
  const text = useText()
  const { known, chosen, selection, onTake } = asked
  const { pair } = known
  const source = pair.sources.find(({ id }) => id === rival.source)
  const taken = asBase(pair, chosen, selection, rival)
  const value = rival.value === null ? text.t('table.notReported') : text.usd(rival.value)
  return (
    <li>
      <strong>{value}</strong>
      <span>
        {text.t('origin.rival', {
          source: source?.name ?? rival.source,
          period: text.days(rival.firstDay, rival.lastDay),
          status: text.t(`status.${rival.status}`),
        })}
      </span>
      {taken ? (
        <Button onClick={() => onTake(taken)}>
          {text.t(taken.start === undefined ? 'origin.takeSource' : 'origin.takeValue')}
        </Button>
      ) : null}
    </li>
  )
}

function ProjectionRecord({ asked }: Readonly<{ asked: Asked }>) {
  const { t, usd, yearInBoth } = useText()
  const { base, scenario } = asked.chosen.outcome
  return (
    <section className={styles['record']}>
      <h3>{t('origin.projected')}</h3>
      <p>
        {t('origin.projection', {
          start: usd(scenario.start ?? base.total),
          year: yearInBoth(base.year, base.calendar),
          source: asked.chosen.source.name,
        })}
      </p>
      <p className={styles['formula']}>{t('origin.projectionFormula')}</p>
    </section>
  )
}
