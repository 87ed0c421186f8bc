import { DataTable } from '#ui/table/DataTable.tsx'
import { assumptionRows } from '#figures/compare/assumptionRows.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Compare.module.css'
import { OriginButton } from './OriginButton.tsx'
import type { CompareActions } from './useComparison.ts'

type AssumptionTableProps = Readonly<{
  comparison: CompareActions
  onOrigin: (origin: readonly string[]) => void
}>

const NAME = 'assumption'
const ORIGIN = 'origin'

/** A row for each assumption that differs, with its value in each scenario. */
export function AssumptionTable({ comparison, onOrigin }: AssumptionTableProps) {
  const text = useText()
  const { t } = text
  const { columns, viewState } = comparison
  const rows = assumptionRows(columns, viewState.known, text)
  return (
    <section className={styles['table']}>
      <h2 className={styles['title']}>{t('compare.assumptions')}</h2>
      {rows.length === 0 ? (
        <p>{t('compare.noDifference')}</p>
      ) : (
        <DataTable
          caption={t('compare.assumptions')}
          isCaptionHidden
          columns={[
            { key: NAME, label: t('contributions.part'), align: 'start' },
            ...columns.map(({ link, name }) => ({ key: link, label: name, align: 'end' as const })),
            { key: ORIGIN, label: t('table.origin'), align: 'start' },
          ]}
          rows={rows}
          rowKey={({ key }) => key}
          cell={(row, key) => {
            if (key === NAME) return row.name
            if (key === ORIGIN)
              return <OriginButton what={row.name} {...{ origin: row.origin, onOrigin }} />
            const value = row.values.find(({ link }) => link === key)
            if (!value) return null
            return value.isMoved ? (
              <strong>{value.words}</strong>
            ) : (
              <span className={styles['unmoved']}>{value.words}</span>
            )
          }}
        />
      )}
    </section>
  )
}
