import type { Column, ColumnKind } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import { columnUnit } from '#files/tables/columnUnit.ts'

/** A column as data packages describe it. */
export type SchemaField = Readonly<{ name: string; title: string; type: string; unit?: string }>

const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'string',
  status: 'string',
  year: 'year',
  usd: 'number',
  percent: 'number',
  ratio: 'number',
  number: 'number',
}

/** Describes the columns of a table as a Frictionless Table Schema; empty fields are missing values. */
export function tableSchema(columns: readonly Column[], text: Text) {
  return {
    fields: columns.map(({ key, label, kind }): SchemaField => {
      const unit = columnUnit(kind, text)
      return { name: key, title: label, type: TYPES[kind], ...(unit !== null && { unit }) }
    }),
    missingValues: [''],
  }
}
