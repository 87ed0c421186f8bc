import { useMemo, useState } from 'react'

export type TableColumn<Row> = Readonly<{
  key: string
  label: string
  align: 'start' | 'end'
  /** Ascending comparison; a column without it cannot be sorted. */
  sort?: (first: Row, second: Row) => number
}>

export type TableOrder = Readonly<{ key: string; direction: 'ascending' | 'descending' }>

/** Sorts rows by the column that the reader chose; initially in their given order. */
export function useSorted<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]) {
  const [order, setOrder] = useState<TableOrder | null>(null)
  const sort = columns.find(({ key }) => key === order?.key)?.sort
  const direction = order?.direction

  const sorted = useMemo(() => {
    if (!sort) return rows
    const ascending = rows.toSorted(sort)
    return direction === 'descending' ? ascending.toReversed() : ascending
  }, [rows, sort, direction])

  function sortBy(key: string) {
    const isAscending = order?.key === key && order.direction === 'ascending'
    setOrder({ key, direction: isAscending ? 'descending' : 'ascending' })
  }

  return { sorted, order, sortBy }
}
