import { Icon } from '#ui/icons.tsx'
import type { TableColumn, TableOrder } from './useSorted.ts'
import styles from './SortableHeader.module.css'

type SortableHeaderProps<Row> = Readonly<{
  column: TableColumn<Row>
  order: TableOrder | null
  sortBy: (key: string) => void
}>

/** A column header, which is a button where the column can be sorted. */
export function SortableHeader<Row>({ column, order, sortBy }: SortableHeaderProps<Row>) {
  const { key, label, align, sort } = column
  const direction = order?.key === key ? order.direction : undefined

  return (
    <th scope="col" data-align={align} aria-sort={direction} className={styles['header']}>
      {sort ? (
        <button type="button" className={styles['button']} onClick={() => sortBy(key)}>
          {label}
          <Icon name={direction ?? 'sortable'} />
        </button>
      ) : (
        label
      )}
    </th>
  )
}
