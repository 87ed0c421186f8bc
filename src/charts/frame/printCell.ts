import type { Status } from '#model/series.ts'
import type { Text } from '#i18n/text.ts'
import type { TableCell, ColumnKind } from './table.ts'

/** Formats a cell as text: amounts to three significant digits, `null` as "not reported". */
export function printCell(cell: TableCell, kind: ColumnKind, text: Text): string {
  if (cell === null) return kind === 'status' ? '' : text.t('table.notReported')
  if (typeof cell === 'string') {
    return kind === 'status' ? text.t(`status.${cell as Status}`) : cell
  }

  switch (kind) {
    case 'usd':
      return text.usd(cell)
    case 'percent':
      return text.finePercent(cell)
    case 'ratio':
      return text.t('ratio.toOne', { ratio: text.ratio(cell) })
    case 'year':
      return String(cell)
    case 'text':
    case 'number':
    case 'status':
      return text.plain(cell)
  }
}
