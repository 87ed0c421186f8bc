import type { Table } from '#charts/frame/table.ts'
import type { Figure } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import type { JsonOrigin } from '#files/tables/json.ts'
import { escapedAddress, escapedWords } from '#files/text/markdownWords.ts'
import { isNumeric, printedTable } from '#files/briefing/reportColumns.ts'

/** A figure in Markdown: heading, sentence, table, caveats, sources and the way back. */
export function markdownFigure(figure: Figure, origin: JsonOrigin, text: Text): string {
  const { title, sentence, table, caveats, sources } = figure
  return [
    `## ${escapedWords(title)}`,
    escapedWords(sentence),
    markdownTable(table, text),
    ...caveats.map(escapedWords),
    escapedWords(text.t('figure.sources', { sources: text.list(sources) })),
    text.t('figure.attribution', {
      vintage: text.date(origin.vintage),
      licence: origin.licence.name,
      link: escapedAddress(origin.address ?? `?${origin.link}`),
    }),
    '',
  ].join('\n\n')
}

/** A table in Markdown as every printing of the figure shows it; numbers stand at the right. */
export function markdownTable(table: Table, text: Text): string {
  const { kinds, head, rows } = printedTable(table, text)
  const rule = kinds.map((kind) => (isNumeric(kind) || kind === 'year' ? '---:' : '---'))
  return [head.map(escapedWords), rule, ...rows.map((cells) => cells.map(escapedWords))]
    .map(line)
    .join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
