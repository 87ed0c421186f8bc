import type { Table } from '#charts/table.ts'
import type { Text } from '#i18n/text.ts'
import type { Imprint } from './imprint.ts'
import { escapedWords, linkedWords, readersWords } from './markdownWords.ts'
import type { Printable, PrintablePage } from './printable.ts'
import { isNumeric, printedTable } from './reportColumns.ts'
import { allReferences, citation, referenceInWords } from './reportReference.ts'
import { zipped, type ArchiveFile } from './zipped.ts'

/**
 * A briefing as Markdown with its pictures beside it, in one archive, for content systems. Nothing is
 * computed here; the words of the reader cannot become code wherever they are pasted.
 *
 * @throws the signal's reason, once it is aborted.
 */
export function markdownZip(
  briefing: Printable,
  text: Text,
  signal?: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<Blob> {
  const words = new TextEncoder().encode(briefingMarkdown(briefing, text))
  const files = [{ path: 'briefing.md', bytes: words }, ...pictureFiles(briefing)]
  return zipped(files, madeOn(briefing), signal, onProgress)
}

/** Each figure's picture twice: as an image, and as shapes that can be edited. */
export function pictureFiles({ pages }: Printable): readonly ArchiveFile[] {
  return pages.flatMap((page, index) => {
    const { png, svg } = page.picture
    return [
      { path: picturePath(page, index, 'png'), bytes: png },
      { path: picturePath(page, index, 'svg'), bytes: new TextEncoder().encode(svg) },
    ]
  })
}

/** Where the picture of a page lies, from the root of the archive. */
export function picturePath({ figure }: PrintablePage, index: number, ending: string): string {
  return `figures/${index + 1}-${figure.id}.${ending}`
}

/** The day on which the briefing was made ready; today for one without pages. */
export function madeOn({ pages }: Printable): string {
  return pages[0]?.imprint.made ?? new Date().toISOString().slice(0, 10)
}

function briefingMarkdown(briefing: Printable, text: Text): string {
  const { title, introduction, pages } = briefing
  const parts = [
    `# ${escapedWords(title)}`,
    readersWords(introduction),
    ...pages.flatMap((page, index) => pageParts(page, index, text)),
    ...annexParts(pages, text),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function pageParts(page: PrintablePage, index: number, text: Text): string[] {
  const { t } = text
  const { figure, imprint, picture, note } = page
  return [
    `## ${escapedWords(figure.title)}`,
    `**${escapedWords(figure.sentence)}**`,
    `![${escapedWords(picture.alt)}](${picturePath(page, index, 'png')})`,
    readersWords(page.paragraph),
    note === '' ? '' : `### ${escapedWords(t('office.comment'))}`,
    readersWords(note),
    tableMarkdown(figure.table, text),
    list(figure.caveats.map(escapedWords)),
    escapedWords(t('figure.sources', { sources: text.list(figure.sources) })),
    `${escapedWords(citation(page, text))} ${linkedWords(t('office.open'), imprint.address)}`,
  ]
}

function annexParts(pages: readonly PrintablePage[], text: Text): string[] {
  const { t } = text
  const assumptions = [...new Set(pages.flatMap((page) => page.assumptions))]
  const references = allReferences(pages).map((reference, index) => {
    return `${index + 1}. ${linkedWords(referenceInWords(reference, text), reference.url)}`
  })
  return [
    `## ${escapedWords(t('office.assumptions'))}`,
    list(assumptions.map(escapedWords)) || escapedWords(t('office.noAssumptions')),
    `## ${escapedWords(t('office.sources'))}`,
    references.join('\n') || escapedWords(t('office.noSources')),
    ...licencesOf(pages).map(({ name, url }) =>
      linkedWords(t('office.terms', { licence: name, url }), url),
    ),
  ]
}

/** The terms of use of all pages, each once. */
export function licencesOf(pages: readonly PrintablePage[]): readonly Imprint['licence'][] {
  const byAddress = new Map(pages.map(({ imprint }) => [imprint.licence.url, imprint.licence]))
  return [...byAddress.values()]
}

/** The table as every printing of the figure shows it; numbers stand at the end of their column. */
function tableMarkdown(table: Table, text: Text): string {
  const { kinds, head, rows } = printedTable(table, text)
  const line = (cells: readonly string[]) => `| ${cells.map(escapedWords).join(' | ')} |`
  return [
    line(head),
    `| ${kinds.map((kind) => (isNumeric(kind) ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n')
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}
