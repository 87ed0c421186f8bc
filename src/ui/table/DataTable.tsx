import { useDeferredValue, useRef, useState, type ReactNode } from 'react'
import { useText } from '#i18n/useText.ts'
import { Button } from '#ui/Button.tsx'
import { SortableHeader } from './SortableHeader.tsx'
import { useOverflow } from '#ui/useOverflow.ts'
import { useSorted, type TableColumn } from './useSorted.ts'
import styles from './DataTable.module.css'

type DataTableProps<Row> = Readonly<{
  caption: string
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  cell: (row: Row, key: string) => ReactNode
  rowKey: (row: Row) => string
  /** How many rows are shown at first and added at a time. */
  pageSize?: number
  isCaptionHidden?: boolean
  /** Whether each row becomes a list of its cells where the screen is narrow, instead of scrolling. */
  isStacked?: boolean
}>

/** How many rows are there at once, about a screen of them; a table of more scrolls. */
const FIRST_ROWS = 20

/** A sortable, scrollable table. The first column contains the row headers. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, cell, rowKey, pageSize = 100 } = props
  const { isCaptionHidden = false, isStacked = false } = props
  const { ref, isOverflowing } = useOverflow<HTMLDivElement>()
  const { sorted, order, sortBy } = useSorted(rows, columns)
  const [limit, setLimit] = useState(pageSize)
  // The others follow in a render that may be interrupted: a hundred rows take longer than a frame.
  const rendered = useDeferredValue(limit, FIRST_ROWS)

  return (
    <div className={styles['frame']}>
      {/* A tab stop only while it scrolls. */}
      <div
        ref={ref}
        className={styles['scroll']}
        data-long={rows.length > FIRST_ROWS || undefined}
        {...(isOverflowing && { role: 'region', tabIndex: 0, 'aria-label': caption })}
      >
        <table
          className={isStacked ? `${styles['table']} ${styles['stacked']}` : styles['table']}
          {...(isStacked && { role: 'table' })}
        >
          <caption className={isCaptionHidden ? 'visuallyHidden' : undefined}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortableHeader key={column.key} {...{ column, order, sortBy }} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, rendered).map((row) => (
              <TableRow key={rowKey(row)} {...{ row, columns, cell, isStacked }} />
            ))}
          </tbody>
        </table>
      </div>
      <MoreRows count={rows.length} {...{ limit, pageSize, setLimit }} />
    </div>
  )
}

type TableRowProps<Row> = Readonly<{ row: Row; isStacked: boolean }> &
  Pick<DataTableProps<Row>, 'columns' | 'cell'>

function TableRow<Row>({ row, columns, cell, isStacked }: TableRowProps<Row>) {
  // Browsers take what is not laid out as a table for none, unless it says what it is.
  const asRole = (role: string) => (isStacked ? { role } : {})
  return (
    <tr {...asRole('row')}>
      {columns.map(({ key, align, label }, index) =>
        index === 0 ? (
          <th key={key} scope="row" data-align={align} {...asRole('rowheader')}>
            {cell(row, key)}
          </th>
        ) : (
          <td
            key={key}
            data-align={align}
            {...(isStacked && { role: 'cell', 'data-label': label })}
          >
            {cell(row, key)}
          </td>
        ),
      )}
    </tr>
  )
}

type MoreRowsProps = Readonly<{
  count: number
  limit: number
  pageSize: number
  setLimit: (limit: number) => void
}>

function MoreRows({ count, limit, pageSize, setLimit }: MoreRowsProps) {
  const { t } = useText()
  const countLine = useRef<HTMLParagraphElement>(null)
  if (count <= pageSize) return null

  function show(next: number) {
    // Showing the last rows unmounts the buttons, so the focus must move first.
    if (next >= count) countLine.current?.focus()
    setLimit(next)
  }

  return (
    <div className={styles['more']}>
      <p ref={countLine} tabIndex={-1} role="status" className={styles['shown']}>
        {t('table.shown', { shown: Math.min(limit, count), count })}
      </p>
      {limit < count && (
        <>
          <Button kind="quiet" onClick={() => show(limit + pageSize)}>
            {t('table.more', { more: Math.min(pageSize, count - limit), count })}
          </Button>
          <Button kind="quiet" onClick={() => show(count)}>
            {t('table.all', { count })}
          </Button>
        </>
      )}
    </div>
  )
}
