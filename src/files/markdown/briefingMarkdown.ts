import type { Text } from '#i18n/text.ts'
import { citation } from '#files/cite/citation.ts'
import { licencesOf } from '#files/briefing/attributions.ts'
import { markdownAssumptions } from './markdownAssumptions.ts'
import { markdownTable } from './markdownTable.ts'
import { escapedWords, linkedWords, readersWords } from '#files/text/markdownWords.ts'
import { picturePath } from '#files/pictures/pictureFiles.ts'
import type { Printable, PrintablePage } from '#files/briefing/printable.ts'
import { allReferences, referenceInWords } from '#files/briefing/reportReference.ts'
import type { ArchiveFile } from '#files/formats/zipped.ts'

/**
 * A briefing as one Markdown file; pictures are where `pictureFiles` puts them. The words of the
 * reader cannot become code wherever they are pasted.
 */
export function briefingMarkdown(briefing: Printable, text: Text): ArchiveFile {
  const { title, introduction, pages } = briefing
  const parts = [
    `# ${escapedWords(title)}`,
    readersWords(introduction),
    ...pages.flatMap((page, index) => pageParts(page, index, text)),
    ...annexParts(briefing, text),
  ]
  const words = `${parts.filter((part) => part !== '').join('\n\n')}\n`
  return { path: 'briefing.md', bytes: new TextEncoder().encode(words) }
}

function pageParts(page: PrintablePage, index: number, text: Text): string[] {
  const { t } = text
  const { figure, imprint, picture, note } = page
  return [
    `## ${escapedWords(figure.title)}`,
    `**${escapedWords(figure.sentence)}**`,
    `![${escapedWords(picture.alt)}](${picturePath(page, index, 'png')})`,
    readersWords(page.paragraph),
    note === '' ? '' : `### ${escapedWords(t('bundle.comment'))}`,
    readersWords(note),
    markdownTable(figure.table, text),
    list(figure.caveats.map(escapedWords)),
    escapedWords(t('figure.sources', { sources: text.list(figure.sources) })),
    `${escapedWords(t('office.toCite', { citation: citation(page, text) }))} ${linkedWords(t('office.open'), imprint.address)}`,
  ]
}

function annexParts(briefing: Printable, text: Text): string[] {
  const { t } = text
  const references = allReferences(briefing.pages).map((reference, index) => {
    return `${index + 1}. ${linkedWords(referenceInWords(reference, text), reference.url)}`
  })
  return [
    `## ${escapedWords(t('office.assumptions'))}`,
    ...markdownAssumptions(briefing, text),
    `## ${escapedWords(t('office.sources'))}`,
    references.join('\n') || escapedWords(t('office.noSources')),
    ...licencesOf(briefing).map(({ name, url }) =>
      linkedWords(t('bundle.terms', { licence: name, url }), url),
    ),
  ]
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}
