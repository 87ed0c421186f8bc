import { DataTable } from '#ui/table/DataTable.tsx'
import { useText } from '#i18n/useText.ts'
import type { ObservationRow } from './observationRows.ts'
import styles from './Sources.module.css'

type ObservationTableProps = Readonly<{
  rows: readonly ObservationRow[]
  onAsk: (row: ObservationRow) => void
}>

/** The filtered observations, a hundred at a time; each value is a button that opens its source. */
export function ObservationTable({ rows, onAsk }: ObservationTableProps) {
  const { t } = useText()
  return (
    <DataTable
      caption={t('sources.table', { what: t('sources.observations') })}
      isCaptionHidden
      columns={[
        { key: 'what', label: t('sources.what'), align: 'start', sort: byWhat },
        { key: 'period', label: t('sources.period'), align: 'start', sort: byPeriod },
        { key: 'value', label: t('sources.value'), align: 'end', sort: byValue },
        { key: 'source', label: t('sources.source'), align: 'start', sort: bySource },
        { key: 'status', label: t('sources.status'), align: 'start', sort: byStatus },
        { key: 'note', label: t('sources.note'), align: 'start' },
        { key: 'publications', label: t('sources.publicationCount'), align: 'end' },
      ]}
      rows={rows}
      rowKey={({ kind, id }) => `${kind} ${id}`}
      cell={(row, key) => <ObservationCell row={row} column={key} onAsk={onAsk} />}
    />
  )
}

type ObservationCellProps = Readonly<{ row: ObservationRow; column: string }> &
  Pick<ObservationTableProps, 'onAsk'>

function ObservationCell({ row, column, onAsk }: ObservationCellProps) {
  const { t, plain } = useText()
  switch (column) {
    case 'what':
      return <span className={styles['text']}>{row.what}</span>
    case 'period':
      return <bdi className={styles['whole']}>{row.period}</bdi>
    case 'value':
      return (
        <button
          type="button"
          className={styles['ask']}
          aria-label={t('origin.ask', { what: row.printed })}
          onClick={() => onAsk(row)}
        >
          {row.printed}
        </button>
      )
    case 'source':
      return <span className={styles['name']}>{row.sourceName}</span>
    case 'status':
      return t(`status.${row.status}`)
    case 'publications':
      return plain(row.bibliography.length)
    default:
      return (
        <span className={styles['note']}>
          {row.note}
          {row.formula ? (
            <small>
              <bdi dir="ltr">{row.formula}</bdi>
            </small>
          ) : null}
        </span>
      )
  }
}

// Module constants: the table sorts again whenever its comparator is a new function.
const { compare } = new Intl.Collator()

function byWhat(one: ObservationRow, other: ObservationRow): number {
  return compare(one.what, other.what)
}

/** ISO 8601 dates and years sort as text. */
function byPeriod(one: ObservationRow, other: ObservationRow): number {
  return one.from < other.from ? -1 : Number(one.from > other.from)
}

function bySource(one: ObservationRow, other: ObservationRow): number {
  return compare(one.sourceName, other.sourceName)
}

function byStatus(one: ObservationRow, other: ObservationRow): number {
  return compare(one.status, other.status)
}

/** Sorts missing values first. */
function byValue(one: ObservationRow, other: ObservationRow): number {
  if (one.value === null || other.value === null) {
    return Number(one.value !== null) - Number(other.value !== null)
  }
  return one.value - other.value
}
