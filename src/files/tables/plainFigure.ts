import { limitationsOf } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import { escapeFormula } from './escapeFormula.ts'
import type { FileView } from '#files/briefing/fileView.ts'
import { assumptionSentences } from '#files/cite/citation.ts'
import { printedTable } from '#files/briefing/printedTable.ts'

/**
 * Writes a figure as plain text to paste: its sentence, its table separated by tabs, which office
 * programs convert to a table, and its provenance.
 */
export function plainFigure(
  { figure, attribution, assumptions }: Pick<FileView, 'figure' | 'attribution' | 'assumptions'>,
  text: Text,
): string {
  const { head, rows } = printedTable(figure.table, text)
  const table = [head, ...rows].map((cells) => cells.map(cellText).join('\t')).join('\n')
  const sources = text.sources(figure.sources)
  const origin = text.t('figure.attribution', {
    pair: attribution.pair,
    vintage: text.date(attribution.vintage),
    licence: attribution.licence.name,
    link: attribution.address,
  })
  const notes = [...assumptionSentences(assumptions, text), ...limitationsOf(figure)]
  return [figure.sentence, table, [...notes, sources, origin].join('\n')].join('\n\n')
}

function cellText(cell: string): string {
  return escapeFormula(cell.replaceAll(/[\t\r\n]+/g, ' '))
}
