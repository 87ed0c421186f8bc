import { DataTable } from '#ui/table/DataTable.tsx'
import type { Pair } from '#datasets/schemas.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Sources.module.css'

/** The table of statistical sources: scope, reporting economy, calendar and years covered. */
export function Counted({ pair }: Readonly<{ pair: Pair }>) {
  const { t, year, plain } = useText()
  const rows = pair.sources.map((source) => {
    const values = [...pair.observations, ...pair.categoryValues].filter(
      (value) => value.source === source.id,
    )
    const years = values.map((value) => value.year)
    return { ...source, count: values.length, first: Math.min(...years), last: Math.max(...years) }
  })
  const reporterOf = (code: string | null) =>
    pair.economies.find((economy) => economy.code === code)?.name ?? t('mirror.neither')
  return (
    <DataTable
      caption={t('sources.table', { what: t('sources.counted') })}
      isCaptionHidden
      columns={[
        { key: 'name', label: t('sources.name'), align: 'start' },
        { key: 'scope', label: t('sources.scope'), align: 'start' },
        { key: 'reporter', label: t('sources.reporter'), align: 'start' },
        { key: 'basis', label: t('sources.basis'), align: 'start' },
        { key: 'calendar', label: t('sources.calendar'), align: 'start' },
        { key: 'years', label: t('sources.years'), align: 'start' },
        { key: 'count', label: t('sources.count'), align: 'end' },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
      cell={(row, key) => {
        switch (key) {
          case 'name':
            return <span className={styles['text']}>{row.name}</span>
          case 'scope':
            return <span className={styles['note']}>{row.scope}</span>
          case 'reporter':
            return reporterOf(row.reporter)
          case 'basis':
            return t(`basis.${row.basis}`)
          case 'calendar':
            return t(`calendar.${row.calendar}`)
          case 'years':
            return row.count === 0 ? null : (
              <span className={styles['whole']}>
                {t('sources.span', {
                  first: year(row.first, row.calendar),
                  last: year(row.last, row.calendar),
                })}
              </span>
            )
          default:
            return plain(row.count)
        }
      }}
    />
  )
}
