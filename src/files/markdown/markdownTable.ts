import type { Table } from '#charts/frame/table.ts'
import { limitationsOf, type Figure } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import { assumptionSentences } from '#files/cite/citation.ts'
import type { JsonOrigin } from '#files/tables/json.ts'
import { escapeAddress, escapeMarkdown } from '#files/text/escapeMarkdown.ts'
import { isNumeric, printedTable } from '#files/briefing/printedTable.ts'

/** Writes a figure in Markdown: heading, sentence, table, sources and its address. */
export function markdownFigure(figure: Figure, origin: JsonOrigin, text: Text): string {
  const { title, sentence, table, sources } = figure
  return [
    `## ${escapeMarkdown(title)}`,
    escapeMarkdown(sentence),
    markdownTable(table, text),
    ...assumptionSentences(origin.assumptions, text).map(escapeMarkdown),
    ...limitationsOf(figure).map(escapeMarkdown),
    escapeMarkdown(text.sources(sources)),
    text.t('figure.attribution', {
      pair: escapeMarkdown(origin.pair),
      vintage: text.date(origin.vintage),
      licence: origin.licence.name,
      link: escapeAddress(origin.address ?? `?${origin.link}`),
    }),
    '',
  ].join('\n\n')
}

/** Writes a table in Markdown; numbers are aligned to the right. */
export function markdownTable(table: Table, text: Text): string {
  const { kinds, head, rows } = printedTable(table, text)
  const rule = kinds.map((kind) => (isNumeric(kind) || kind === 'year' ? '---:' : '---'))
  return [head.map(escapeMarkdown), rule, ...rows.map((cells) => cells.map(escapeMarkdown))]
    .map(line)
    .join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
