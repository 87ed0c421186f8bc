import { DataTable } from '#ui/table/DataTable.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { useText } from '#i18n/useText.ts'
import styles from './FigureTable.module.css'
import { printCell } from './printCell.ts'
import type { Column, RecordIds, Row, Table } from './table.ts'

type FigureTableProps = Readonly<{ table: Table; onOrigin: (origin: RecordIds) => void }>

/** Key of the last column, which holds the buttons that open the sources. */
const ORIGIN = 'origin'

/** Renders a figure's table; each row has a button that opens its sources. */
export function FigureTable({ table, onOrigin }: FigureTableProps) {
  const text = useText()
  const { t } = text
  const columns = [
    ...table.columns.map(({ key, label, kind }) => ({
      key,
      label,
      align: isNumeric(kind) ? ('end' as const) : ('start' as const),
    })),
    { key: ORIGIN, label: t('table.origin'), align: 'start' as const },
  ]

  function cell(row: Row, key: string) {
    if (key === ORIGIN) return <OriginButton row={row} onOrigin={onOrigin} />

    const index = table.columns.findIndex((column) => column.key === key)
    const kind = table.columns[index]?.kind ?? 'text'
    const printed = printCell(row.cells[index] ?? null, kind, text)
    return isNumeric(kind) ? <span className={styles['number']}>{printed}</span> : printed
  }

  return (
    <DataTable
      caption={table.caption}
      isCaptionHidden
      columns={columns}
      rows={table.rows}
      cell={cell}
      rowKey={(row) => row.cells.join(' ')}
    />
  )
}

type OriginButtonProps = Readonly<{ row: Row }> & Pick<FigureTableProps, 'onOrigin'>

function OriginButton({ row, onOrigin }: OriginButtonProps) {
  const { t } = useText()
  if (row.origin.length === 0) return null

  const name = String(row.cells[0] ?? '')
  return (
    <IconButton
      icon="info"
      label={t('origin.ask', { what: name })}
      onClick={() => onOrigin(row.origin)}
    />
  )
}

function isNumeric(kind: Column['kind']): boolean {
  return kind === 'usd' || kind === 'percent' || kind === 'ratio' || kind === 'number'
}
