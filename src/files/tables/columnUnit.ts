import type { ColumnKind } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'

/** Returns the unit of a column of unrounded numbers; `null` for text and numbers without one. */
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
