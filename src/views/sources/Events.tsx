import { DataTable } from '#ui/table/DataTable.tsx'
import type { Library, Pair } from '#datasets/schemas.ts'
import { Publications } from '#figures/provenance/Publications.tsx'
import { useText } from '#i18n/useText.ts'
import styles from './Sources.module.css'

type EventsProps = Readonly<{ pair: Pair; library: Library | null }>

type Happening = Readonly<{
  id: string
  date: string
  title: string
  note: string | null
  bibliography: readonly string[]
}>

/** What happened and what was announced, oldest first. */
export function Events({ pair, library }: EventsProps) {
  const { t, date } = useText()
  const targets = pair.targets.map((target): Happening => {
    return { ...target, date: target.announced, title: target.statement }
  })
  const rows = [...pair.events, ...targets].toSorted((a, b) => a.date.localeCompare(b.date))
  return (
    <DataTable
      caption={t('sources.table', { what: t('sources.events') })}
      isCaptionHidden
      columns={[
        { key: 'date', label: t('sources.date'), align: 'start', sort: byDate },
        { key: 'title', label: t('sources.event'), align: 'start' },
        { key: 'note', label: t('table.note'), align: 'start' },
        { key: 'bibliography', label: t('sources.publications'), align: 'start' },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
      cell={(row, key) => {
        switch (key) {
          case 'date':
            return <span className={styles['whole']}>{date(row.date)}</span>
          case 'title':
            return <span className={styles['text']}>{row.title}</span>
          case 'note':
            return <span className={styles['note']}>{row.note}</span>
          default:
            return <Publications ids={row.bibliography} library={library} />
        }
      }}
    />
  )
}

function byDate(first: Happening, second: Happening): number {
  return first.date.localeCompare(second.date)
}
