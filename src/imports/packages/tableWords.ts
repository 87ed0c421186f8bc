import type { Text } from '#i18n/text.ts'
import type { ProductLevel, SurveyedTable } from './survey.ts'

type NamedTable = Pick<SurveyedTable, 'file' | 'sheet'>

/** The name by which `ImportOptions` keeps the answers to what a table asks. */
export function answersKey({ file, sheet }: NamedTable): string {
  return sheet === null ? file : `${file} ${sheet}`
}

/** Names a table by its file and, in a workbook, its sheet. */
export function tableTitle({ file, sheet }: NamedTable, { t }: Text): string {
  return sheet === null ? file : t('data.tableOf', { file, sheet })
}

/**
 * Says of a table in another currency what it says of that itself, and what can be done, or that the
 * reader of the page said otherwise; `null` for one in US dollars.
 */
export function otherMoneyWords(
  table: Pick<SurveyedTable, 'file' | 'sheet' | 'unit'>,
  text: Text,
): string | null {
  const { otherMoney, overruled, factor } = table.unit
  if (overruled) {
    const unit = text.t(`data.unit.${factor}`)
    return text.t('sentence.two', {
      first: text.t(`data.otherMoney.${overruled.where}`, overruled),
      second: text.t('data.otherMoney.overruled', { table: tableTitle(table, text), unit }),
    })
  }
  if (!otherMoney) return null
  const { t } = text
  const second = t('data.otherMoney', { table: tableTitle(table, text) })
  const { said } = otherMoney
  return said
    ? t('sentence.two', { first: t(`data.otherMoney.${said.where}`, said), second })
    : second
}

/** Names a list of goods, and how finely it tells them apart. */
export function levelName({ scheme, level }: ProductLevel, { t }: Text): string {
  if (scheme === 'all') return t('data.level.all')
  if (scheme === 'HS' && (level === 2 || level === 4 || level === 6)) {
    return t(`data.level.HS${level}`)
  }
  return scheme === 'other'
    ? t('data.level.other')
    : t('data.level.digits', { scheme, count: level })
}
