import type { Row } from '#charts/frame/table.ts'
import type { Text } from '#i18n/text.ts'
import type { TableReader } from '#figures/paragraphs/tableReader.ts'

/**
 * Returns the values of both sides in the latest common year, and the range of their ratio over all
 * years.
 */
export function mirrorParagraph(table: TableReader, text: Text): readonly string[] {
  const { rows, cell, token, flows } = table
  const flowKey = flows[0]?.key ?? ''
  const { t } = text
  const ratio = (row: Row) => Number(cell(row, 'ratio'))
  const compared = rows
    .filter((row) => typeof cell(row, 'ratio') === 'number')
    .toSorted((a, b) => ratio(a) - ratio(b))
  const latest = rows.findLast((row) => compared.includes(row))
  const importer = latest && rows.find((row) => isOtherSide(row, latest, table, text))
  if (!latest || !importer) return oneSide(table, flowKey, text)

  // Where one side was aligned, how stands in place of the period that it was published for.
  const periodOf = (row: Row, isAligned: boolean) =>
    isAligned ? token(latest, 'note') : token(row, 'period')
  const note = cell(latest, 'note')
  const isOfExporter = note === t('mirror.note.exporterMonths')
  const ofLatest = t('brief.mirror.latest', {
    firstSource: token(latest, 'source'),
    first: token(latest, 'sold'),
    firstPeriod: periodOf(latest, isOfExporter),
    secondSource: token(importer, 'source'),
    second: token(latest, 'bought'),
    secondPeriod: periodOf(importer, note !== '' && !isOfExporter),
    ratio: token(latest, 'ratio'),
  })
  const [lowest, highest] = [compared[0], compared.at(-1)]
  if (!lowest || !highest || lowest === highest) return [ofLatest]
  const between = t('brief.mirror.between', {
    lowest: token(lowest, 'ratio'),
    lowestPeriod: token(lowest, 'period'),
    highest: token(highest, 'ratio'),
    highestPeriod: token(highest, 'period'),
  })
  return [ofLatest, between]
}

/** Returns whether a row has the importer's value for the year of `exporter`, a row with a ratio. */
function isOtherSide(row: Row, exporter: Row, { cell, flows }: TableReader, { t }: Text): boolean {
  const books = cell(row, 'books')
  return (
    cell(row, 'year') === cell(exporter, 'year') &&
    books !== cell(exporter, 'books') &&
    books !== t('mirror.neither') &&
    cell(row, flows[0]?.key ?? '') !== null
  )
}

/** Returns the latest value, with a gap for the other side; none without values. */
function oneSide({ rows, cell, token }: TableReader, flowKey: string, { t }: Text): string[] {
  const latest = rows.findLast((row) => cell(row, flowKey) !== null)
  if (!latest) return []

  return [
    t('brief.mirror.oneSide', {
      value: token(latest, flowKey),
      source: token(latest, 'source'),
      period: token(latest, 'period'),
      gap: t('brief.gap', { what: t('brief.mirror.otherSide') }),
    }),
  ]
}
