import { DataTable } from '#ui/table/DataTable.tsx'
import type { Library, Pair } from '#datasets/schemas.ts'
import { Publications } from '#figures/provenance/Publications.tsx'
import { useText } from '#i18n/useText.ts'
import styles from './Sources.module.css'

/** The figures by year are many: the first rows are those that stand alone. */
const ROWS_AT_FIRST = 20

type ContextProps = Readonly<{ pair: Pair; library: Library }>

/** Context of the trade: size of the economies, distance, and estimates of unrecorded trade. */
export function Context({ pair, library }: ContextProps) {
  const { t } = useText()
  return (
    <>
      <Indicators pair={pair} library={library} />
      <h3>{t('sources.informal')}</h3>
      <p className={styles['prose']}>{t('sources.informalLead')}</p>
      <Informal library={library} />
    </>
  )
}

function Indicators({ pair, library }: ContextProps) {
  const { t, plain, year } = useText()
  const economyOf = (code: string | null) =>
    pair.economies.find((economy) => economy.code === code)?.name ?? null
  return (
    <DataTable
      caption={t('sources.table', { what: t('sources.context') })}
      isCaptionHidden
      columns={[
        { key: 'indicator', label: t('sources.indicator'), align: 'start' },
        { key: 'economy', label: t('sources.economy'), align: 'start' },
        { key: 'year', label: t('table.year'), align: 'end' },
        { key: 'value', label: t('sources.value'), align: 'end' },
        { key: 'unit', label: t('sources.unit'), align: 'start' },
        { key: 'note', label: t('table.note'), align: 'start' },
        { key: 'bibliography', label: t('sources.publications'), align: 'start' },
      ]}
      rows={library.context}
      rowKey={({ id }) => id}
      pageSize={ROWS_AT_FIRST}
      cell={(row, key) => {
        switch (key) {
          case 'indicator':
            return <span className={styles['text']}>{row.indicator}</span>
          case 'economy':
            return economyOf(row.economy)
          case 'year':
            return row.year === null ? null : year(row.year, 'gregorian')
          case 'value':
            return plain(row.value)
          case 'unit':
            return <span className={styles['whole']}>{row.unit}</span>
          case 'note':
            return row.note ? <span className={styles['note']}>{row.note}</span> : null
          default:
            return <Publications ids={row.bibliography} library={library} />
        }
      }}
    />
  )
}

function Informal({ library }: Pick<ContextProps, 'library'>) {
  const { t } = useText()
  return (
    <DataTable
      caption={t('sources.table', { what: t('sources.informal') })}
      isCaptionHidden
      columns={[
        { key: 'title', label: t('sources.what'), align: 'start' },
        { key: 'estimate', label: t('sources.estimate'), align: 'start' },
        { key: 'period', label: t('sources.period'), align: 'start' },
        { key: 'note', label: t('table.note'), align: 'start' },
        { key: 'bibliography', label: t('sources.publications'), align: 'start' },
      ]}
      rows={library.informal}
      rowKey={({ id }) => id}
      cell={(row, key) => {
        switch (key) {
          case 'title':
            return <span className={styles['text']}>{row.title}</span>
          case 'estimate':
            return <span className={styles['text']}>{row.estimate}</span>
          case 'period':
            return <span className={styles['whole']}>{row.period}</span>
          case 'note':
            return <span className={styles['note']}>{row.note}</span>
          default:
            return <Publications ids={row.bibliography} library={library} />
        }
      }}
    />
  )
}
