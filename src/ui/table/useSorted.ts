import { useMemo, useState } from 'react'

export type TableColumn<Row> = Readonly<{
  key: string
  label: string
  align: 'start' | 'end'
  /** Smallest first. A column without it cannot be sorted by. */
  sort?: (one: Row, other: Row) => number
}>

export type TableOrder = Readonly<{ key: string; direction: 'ascending' | 'descending' }>

/** The rows in the order the reader asked for; at first in the order they came. */
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
    const isTurned = order?.key === key && order.direction === 'ascending'
    setOrder({ key, direction: isTurned ? 'descending' : 'ascending' })
  }

  return { sorted, order, sortBy }
}
