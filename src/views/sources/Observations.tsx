import { useDeferredValue, useMemo, useState } from 'react'
import { Choice } from '#ui/Choice.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import type { Library } from '#datasets/schemas.ts'
import type { Known } from '#figures/figure.ts'
import { flowName } from '#figures/flowNames.ts'
import { useText } from '#i18n/useText.ts'
import { STATUSES } from '#model/series.ts'
import { KINDS, observationRows, plainWords, type ObservationRow } from './observationRows.ts'
import styles from './Sources.module.css'

type ObservationsProps = Readonly<{
  known: Known
  library: Library | null
  onOrigin: (origin: readonly string[]) => void
}>

const ALL = 'all'
const NO_FILTER = { kind: ALL, flow: ALL, source: ALL, status: ALL, words: '' }

type Filter = typeof NO_FILTER

/** All observations in one table: search, filter, sort, and ask each who says so. */
export function Observations({ known, library, onOrigin }: ObservationsProps) {
  const text = useText()
  const { t } = text
  const [filter, setFilter] = useState(NO_FILTER)
  const rows = useMemo(() => observationRows(known, library, text), [known, library, text])
  const applied = useDeferredValue(filter)
  const shown = useMemo(() => rows.filter((row) => matches(row, applied)), [rows, applied])

  const columns = [
    { key: 'what', label: t('sources.what'), align: 'start' as const, sort: by('what') },
    { key: 'period', label: t('sources.period'), align: 'start' as const, sort: by('from') },
    { key: 'value', label: t('sources.value'), align: 'end' as const, sort: byValue },
    { key: 'source', label: t('sources.source'), align: 'start' as const, sort: by('sourceName') },
    { key: 'status', label: t('sources.status'), align: 'start' as const, sort: by('status') },
    { key: 'note', label: t('sources.note'), align: 'start' as const },
  ]
  return (
    <>
      <Filters known={known} filter={filter} onFilter={setFilter} />
      <p className={styles['count']} role="status">
        {shown.length === 0
          ? t('sources.nothing')
          : t('sources.shown', { shown: text.plain(shown.length), count: rows.length })}
      </p>
      <DataTable
        key={JSON.stringify(applied)}
        caption={t('sources.observations')}
        isCaptionHidden
        columns={columns}
        rows={shown}
        rowKey={({ kind, id }) => `${kind} ${id}`}
        cell={(row, key) => <ObservationCell row={row} column={key} onOrigin={onOrigin} />}
      />
    </>
  )
}

type FiltersProps = Readonly<{ known: Known; filter: Filter; onFilter: (filter: Filter) => void }>

function Filters({ known: { pair }, filter, onFilter }: FiltersProps) {
  const text = useText()
  const { t } = text
  const all = { value: ALL, label: t('sources.all') }
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part })
  return (
    <div className={styles['filters']}>
      <SearchField
        label={t('sources.search')}
        value={filter.words}
        onChange={(words) => change({ words })}
      />
      <Choice
        label={t('sources.kind')}
        value={filter.kind}
        options={[all, ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))]}
        onChange={(kind) => change({ kind })}
      />
      <Choice
        label={t('sources.flow')}
        value={filter.flow}
        options={[
          all,
          ...pair.flows.map((value) => ({ value, label: flowName(pair, value, text) })),
          { value: 'total', label: t('table.total') },
        ]}
        onChange={(flow) => change({ flow })}
      />
      <Choice
        label={t('sources.source')}
        value={filter.source}
        options={[all, ...pair.sources.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(source) => change({ source })}
      />
      <Choice
        label={t('sources.status')}
        value={filter.status}
        options={[all, ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))]}
        onChange={(status) => change({ status })}
      />
    </div>
  )
}

type ObservationCellProps = Readonly<{
  row: ObservationRow
  column: string
  onOrigin: ObservationsProps['onOrigin']
}>

function ObservationCell({ row, column, onOrigin }: ObservationCellProps) {
  const { t } = useText()
  switch (column) {
    case 'what':
      return <span className={styles['text']}>{row.what}</span>
    case 'period':
      return row.period
    case 'value':
      return row.origin.length === 0 ? (
        row.printed
      ) : (
        <button
          type="button"
          className={styles['ask']}
          aria-label={t('origin.ask', { what: row.printed })}
          onClick={() => onOrigin(row.origin)}
        >
          {row.printed}
        </button>
      )
    case 'source':
      return row.sourceName
    case 'status':
      return t(`status.${row.status}`)
    default:
      return <span className={styles['note']}>{row.note}</span>
  }
}

function matches(row: ObservationRow, { kind, flow, source, status, words }: Filter): boolean {
  const isKept = (wanted: string, found: string) => wanted === ALL || wanted === found
  return (
    isKept(kind, row.kind) &&
    isKept(flow, row.flow) &&
    isKept(source, row.source) &&
    isKept(status, row.status) &&
    plainWords(words)
      .split(/\s+/)
      .every((word) => row.words.includes(word))
  )
}

function by(key: 'what' | 'from' | 'sourceName' | 'status') {
  return (one: ObservationRow, other: ObservationRow) => one[key].localeCompare(other[key])
}

/** What is not reported comes before everything that is. */
function byValue(one: ObservationRow, other: ObservationRow): number {
  return (one.value ?? -Infinity) - (other.value ?? -Infinity)
}
