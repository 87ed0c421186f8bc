import { useText } from '#i18n/useText.ts'
import type { Text } from '#i18n/text.ts'
import type { SurveyedTable } from '#imports/packages/survey.ts'
import { tableTitle } from '#imports/packages/tableWords.ts'
import { DataTable } from '#ui/table/DataTable.tsx'

/** What each table of the files was recognised as. */
export function TablesRead({ tables }: Readonly<{ tables: readonly SurveyedTable[] }>) {
  const text = useText()
  const { t } = text
  return (
    <DataTable
      caption={t('data.tables')}
      isCaptionHidden
      isStacked
      columns={[
        { key: 'table', label: t('data.table'), align: 'start' },
        { key: 'kind', label: t('data.kind'), align: 'start' },
        { key: 'unit', label: t('data.unit'), align: 'start' },
        { key: 'rows', label: t('data.lines'), align: 'end' },
      ]}
      rows={tables}
      rowKey={(table) => tableTitle(table, text)}
      cell={(table, key) => cellOf(table, key, text)}
    />
  )
}

function cellOf(table: SurveyedTable, key: string, text: Text): string {
  const { t } = text
  const { format, sheet, rows, unit, questions } = table
  switch (key) {
    case 'table':
      return format === 'package' && sheet !== null ? sheet : tableTitle(table, text)
    case 'kind':
      if (format !== null) return t(`data.format.${format}`)
      return t(questions.length > 0 ? 'data.format.unknown' : 'data.format.none')
    case 'unit':
      if (format === null) return ''
      if (unit.otherMoney) return t('data.unit.other')
      return unit.isSure
        ? t(`data.unit.${unit.factor}`)
        : t('data.unitUnsure', { unit: t(`data.unit.${unit.factor}`) })
    default:
      return text.plain(rows)
  }
}
