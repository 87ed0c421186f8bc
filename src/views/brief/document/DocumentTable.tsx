import { useId } from 'react'
import { useOverflow } from '#ui/useOverflow.ts'
import type { Table } from '#charts/frame/table.ts'
import { isNumeric, printedTable } from '#files/briefing/printedTable.ts'
import { truncatedRows } from '#files/briefing/truncatedRows.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Document.module.css'

type DocumentTableProps = Readonly<{ table: Table; address: string }>

/** The most rows shown; the linked view has all. */
const MOST_ROWS = 24

/** The table of a figure, with a link to the rows left out. */
export function DocumentTable({ table, address }: DocumentTableProps) {
  const text = useText()
  const { ref, isOverflowing } = useOverflow<HTMLDivElement>()
  const id = useId()
  if (table.rows.length === 0) return null

  const { rows, before, after } = truncatedRows(table, MOST_ROWS)
  const printed = printedTable({ ...table, rows }, text)
  const align = (column: number) => (isNumeric(printed.kinds[column] ?? 'text') ? 'end' : undefined)
  return (
    <div className={styles['numbers']}>
      <div
        ref={ref}
        className={styles['scroll']}
        {...(isOverflowing && { role: 'region', tabIndex: 0, 'aria-labelledby': id })}
      >
        <table className={styles['table']}>
          <caption id={id}>{table.caption}</caption>
          <thead>
            <tr>
              {printed.head.map((label, column) => (
                <th key={table.columns[column]?.key} scope="col" data-align={align(column)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {printed.rows.map((cells) => (
              <tr key={cells.join(' ')}>
                {cells.map((cell, column) => (
                  <td key={table.columns[column]?.key} data-align={align(column)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {before + after > 0 ? (
        <p className={styles['small']}>{text.t('office.leftOut', { count: before + after })}</p>
      ) : null}
      <p className={styles['address']}>
        <a href={address}>{text.t('office.open')}</a>
      </p>
    </div>
  )
}
