import { DataTable } from '#ui/DataTable.tsx'
import type { Library, Pair } from '#datasets/schemas.ts'
import { Publications } from '#figures/Publications.tsx'
import { useText } from '#i18n/useText.ts'
import styles from './Sources.module.css'

type ContextProps = Readonly<{ pair: Pair; library: Library | null }>

/** What stands around the trade: size of the economies, distance, and trade nobody records. */
export function Context({ pair, library }: ContextProps) {
  const { t, plain } = useText()
  if (!library) return <p>{t('origin.looking')}</p>

  const economyOf = (code: string | null) =>
    pair.economies.find((one) => one.code === code)?.name ?? t('sources.bothEconomies')
  return (
    <>
      <p>{t('sources.informalLead')}</p>
      <DataTable
        caption={t('sources.informalLead')}
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
          if (key === 'bibliography')
            return <Publications ids={row.bibliography} library={library} />
          if (key === 'note') return <span className={styles['note']}>{row.note}</span>
          return (
            <span className={styles['text']}>{row[key as 'title' | 'estimate' | 'period']}</span>
          )
        }}
      />
      <DataTable
        caption={t('sources.context')}
        isCaptionHidden
        columns={[
          { key: 'indicator', label: t('sources.indicator'), align: 'start' },
          { key: 'economy', label: t('sources.economy'), align: 'start' },
          { key: 'year', label: t('table.year'), align: 'end' },
          { key: 'value', label: t('sources.value'), align: 'end' },
          { key: 'unit', label: t('sources.unit'), align: 'start' },
          { key: 'bibliography', label: t('sources.publications'), align: 'start' },
        ]}
        rows={library.context}
        rowKey={({ id }) => id}
        cell={(row, key) => {
          switch (key) {
            case 'indicator':
              return <span className={styles['text']}>{row.indicator}</span>
            case 'economy':
              return economyOf(row.economy)
            case 'year':
              return row.year === null ? '' : String(row.year)
            case 'value':
              return plain(row.value)
            case 'unit':
              return row.unit
            default:
              return <Publications ids={row.bibliography} library={library} />
          }
        }}
      />
    </>
  )
}
