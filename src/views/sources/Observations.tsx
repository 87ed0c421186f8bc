import { useDeferredValue, useMemo, useState } from 'react'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { SearchField } from '#ui/fields/SearchField.tsx'
import type { Known } from '#analysis/known.ts'
import { flowName } from '#figures/words/flowNames.ts'
import type { ProvenanceContext } from '#figures/provenance/Provenance.tsx'
import { useText } from '#i18n/useText.ts'
import { STATUSES } from '#model/series.ts'
import { ObservationTable } from './ObservationTable.tsx'
import { KINDS, observationRows, type ObservationRow } from './observationRows.ts'
import { RowDialog } from './RowDialog.tsx'
import { wordSearch } from './wordSearch.ts'
import styles from './Sources.module.css'

type ObservationsProps = Readonly<{
  provenance: ProvenanceContext
  onOrigin: (origin: readonly string[]) => void
}>

const ALL = 'all'
const NO_FILTER = { kind: ALL, flow: ALL, source: ALL, status: ALL, words: '' }

type Filter = typeof NO_FILTER

/** All observations in one table, to search, filter and sort; each value opens its source. */
export function Observations({ provenance, onOrigin }: ObservationsProps) {
  const { known, library } = provenance
  const text = useText()
  const { t } = text
  const [filter, setFilter] = useState(NO_FILTER)
  const [openRow, setOpenRow] = useState<ObservationRow | null>(null)
  const rows = useMemo(() => observationRows(known, library, text), [known, library, text])
  const applied = useDeferredValue(filter)
  const matching = useMemo(() => rows.filter(passes(applied)), [rows, applied])

  // Memoized: re-renders when the rows change, not on every keystroke.
  const table = useMemo(() => {
    const onAsk = (row: ObservationRow) =>
      row.origin.length > 0 ? onOrigin(row.origin) : setOpenRow(row)
    return <ObservationTable rows={matching} onAsk={onAsk} />
  }, [matching, onOrigin])
  return (
    <>
      <Filters known={known} filter={filter} onFilter={setFilter} />
      <p className={styles['count']} role="status">
        {matching.length === 0
          ? t('sources.nothing')
          : t('sources.shown', { shown: matching.length, count: rows.length })}
      </p>
      {table}
      {openRow ? (
        <RowDialog row={openRow} provenance={provenance} onClose={() => setOpenRow(null)} />
      ) : null}
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
      <SelectField
        label={t('sources.kind')}
        value={filter.kind}
        options={[all, ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))]}
        onChange={(kind) => change({ kind })}
      />
      <SelectField
        label={t('sources.flow')}
        value={filter.flow}
        options={[
          all,
          ...pair.flows.map((value) => ({ value, label: flowName(pair, value, text) })),
          { value: 'total', label: t('table.total') },
        ]}
        onChange={(flow) => change({ flow })}
      />
      <SelectField
        label={t('sources.source')}
        value={filter.source}
        options={[all, ...pair.sources.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(source) => change({ source })}
      />
      <SelectField
        label={t('sources.status')}
        value={filter.status}
        options={[all, ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))]}
        onChange={(status) => change({ status })}
      />
    </div>
  )
}

/** Returns a test whether a row passes the filter. */
function passes({ kind, flow, source, status, words }: Filter): (row: ObservationRow) => boolean {
  const isKept = (selected: string, value: string) => selected === ALL || selected === value
  const hasSearch = words.trim() !== ''
  const isFound = wordSearch(words)
  return (row) =>
    isKept(kind, row.kind) &&
    isKept(flow, row.flow) &&
    isKept(source, row.source) &&
    isKept(status, row.status) &&
    (!hasSearch || isFound(row.words().searched))
}
