import { limitationsOf } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'
import { assumptionSentences, citation } from '#files/cite/citation.ts'
import {
  licencesOf,
  termsInWords,
  type PrintableBriefing,
  type PrintablePage,
} from '#files/briefing/printableBriefing.ts'
import { markdownAssumptions } from './markdownAssumptions.ts'
import { markdownTable } from './markdownTable.ts'
import { escapeMarkdown, markdownLink, safeMarkdown } from '#files/text/escapeMarkdown.ts'
import { picturePath } from '#files/pictures/pictureFiles.ts'
import { bibliography, referenceInWords } from '#files/briefing/bibliography.ts'
import type { ArchiveFile } from '#files/formats/zipped.ts'

/**
 * Writes a briefing as one Markdown file that links to the pictures of `pictureFiles`. Text typed by the
 * reader is escaped, so that it cannot become code in any content system.
 */
export function briefingMarkdown(briefing: PrintableBriefing, text: Text): ArchiveFile {
  const { title, introduction, pages } = briefing
  const parts = [
    `# ${escapeMarkdown(title)}`,
    safeMarkdown(introduction),
    ...pages.flatMap((page, index) => pageParts(page, index, text)),
    ...annexParts(briefing, text),
  ]
  const words = `${parts.filter((part) => part !== '').join('\n\n')}\n`
  return { path: 'briefing.md', bytes: new TextEncoder().encode(words) }
}

function pageParts(page: PrintablePage, index: number, text: Text): string[] {
  const { t } = text
  const { figure, attribution, assumptions, picture, note } = page
  return [
    `## ${escapeMarkdown(figure.title)}`,
    `**${escapeMarkdown(figure.sentence)}**`,
    `![${escapeMarkdown(picture.alt)}](${picturePath(page, index, 'png')})`,
    safeMarkdown(page.paragraph),
    note === '' ? '' : `### ${escapeMarkdown(t('bundle.comment'))}`,
    safeMarkdown(note),
    markdownTable(figure.table, text),
    list([...assumptionSentences(assumptions, text), ...limitationsOf(figure)].map(escapeMarkdown)),
    escapeMarkdown(text.sources(figure.sources)),
    `${escapeMarkdown(t('office.toCite', { citation: citation(page, text) }))} ${markdownLink(t('office.open'), attribution.address)}`,
  ]
}

function annexParts(briefing: PrintableBriefing, text: Text): string[] {
  const { t } = text
  const references = bibliography(briefing.pages).map((reference, index) => {
    return `${index + 1}. ${markdownLink(referenceInWords(reference, text), reference.url)}`
  })
  return [
    `## ${escapeMarkdown(t('office.assumptions'))}`,
    ...markdownAssumptions(briefing, text),
    `## ${escapeMarkdown(t('office.sources'))}`,
    references.join('\n') || escapeMarkdown(t('office.noSources')),
    ...licencesOf(briefing).map((licence) =>
      markdownLink(termsInWords(licence, text), licence.url),
    ),
  ]
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}
