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
  const { what, period, printed, sourceName } = row.words()
  switch (column) {
    case 'what':
      return <span className={styles['text']}>{what}</span>
    case 'period':
      return <bdi className={styles['whole']}>{period}</bdi>
    case 'value':
      return (
        <button
          type="button"
          className={styles['ask']}
          aria-label={t('origin.ask', { what: printed })}
          onClick={() => onAsk(row)}
        >
          {printed}
        </button>
      )
    case 'source':
      return <span className={styles['name']}>{sourceName}</span>
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

function byWhat(first: ObservationRow, second: ObservationRow): number {
  return compare(first.words().what, second.words().what)
}

/** ISO 8601 dates and years sort as text. */
function byPeriod(first: ObservationRow, second: ObservationRow): number {
  return first.from < second.from ? -1 : Number(first.from > second.from)
}

function bySource(first: ObservationRow, second: ObservationRow): number {
  return compare(first.words().sourceName, second.words().sourceName)
}

function byStatus(first: ObservationRow, second: ObservationRow): number {
  return compare(first.status, second.status)
}

/** Sorts missing values first. */
function byValue(first: ObservationRow, second: ObservationRow): number {
  if (first.value === null || second.value === null) {
    return Number(first.value !== null) - Number(second.value !== null)
  }
  return first.value - second.value
}
