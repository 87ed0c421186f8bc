import type { Column, ColumnKind } from '#charts/table.ts'
import type { Text } from '#i18n/text.ts'

/** A column as data packages describe it. */
export type Field = Readonly<{ name: string; title: string; type: string; unit?: string }>

const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'string',
  status: 'string',
  year: 'year',
  usd: 'number',
  percent: 'number',
  ratio: 'number',
  number: 'number',
}

/** What the columns of a table hold, by Frictionless Table Schema; empty fields are not reported. */
export function tableSchema(columns: readonly Column[], { t }: Text) {
  const units: Partial<Record<ColumnKind, string>> = {
    usd: t('bundle.usd'),
    percent: t('bundle.fraction'),
    ratio: t('bundle.ratio'),
    year: t('bundle.year'),
  }
  return {
    fields: columns.map(({ key, label, kind }): Field => {
      const unit = units[kind]
      return { name: key, title: label, type: TYPES[kind], ...(unit !== undefined && { unit }) }
    }),
    missingValues: [''],
  }
}
