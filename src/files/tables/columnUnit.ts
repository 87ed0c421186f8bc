import type { ColumnKind } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'

/** What the numbers of a column count, for files that keep them unrounded; `null` for words. */
export function columnUnit(kind: ColumnKind, { t }: Text): string | null {
  switch (kind) {
    case 'usd':
    case 'percent':
    case 'ratio':
    case 'year':
      return t(`unit.${kind}`)
    case 'text':
    case 'number':
    case 'status':
      return null
  }
}
