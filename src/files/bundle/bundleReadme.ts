import type { Text } from '#i18n/text.ts'
import type { BundledFile } from './bundleFiles.ts'
import { CHECKSUMS } from './checksums.ts'
import { citation } from '#files/cite/citation.ts'
import { commandLine } from '#files/cite/commandLine.ts'
import { BUNDLE_PATHS } from './bundleFormat.ts'
import {
  licencesOf,
  termsInWords,
  siteOf,
  type PrintableBriefing,
  type PrintablePage,
} from '#files/briefing/printableBriefing.ts'
import { markdownAssumptions } from '#files/markdown/markdownAssumptions.ts'
import { escapeMarkdown, markdownLink } from '#files/text/escapeMarkdown.ts'
import { bibliography, referenceInWords } from '#files/briefing/bibliography.ts'

/** Writes the README of a bundle: its files, how to cite it, how to reproduce the numbers. */
export function bundleReadme(
  briefing: PrintableBriefing,
  files: readonly BundledFile[],
  text: Text,
): string {
  const { t } = text
  const { title, pages } = briefing
  const [page] = pages
  const parts = [
    `# ${escapeMarkdown(title === '' ? t('bundle.untitled') : title)}`,
    t('bundle.lead'),
    `## ${t('bundle.holds')}`,
    fileTable(files, text),
    `## ${t('bundle.cite')}`,
    ...pages.map((cited) =>
      escapeMarkdown(t('office.toCite', { citation: citation(cited, text) })),
    ),
    ...publications(pages, text),
    ...licencesOf(briefing).map((licence) =>
      markdownLink(termsInWords(licence, text), licence.url),
    ),
    `## ${t('bundle.check')}`,
    t('bundle.checkHow'),
    fenced(['sha256sum --check SHA256SUMS']),
    t('bundle.checkMeans'),
    `## ${t('bundle.reproduce')}`,
    page ? t('bundle.drop', { page: markdownLink(t('bundle.briefPage'), briefPageOf(page)) }) : '',
    t('bundle.commands'),
    fenced([
      'npm install',
      ...pages.map((each) => commandLine(each.figure.id, each.attribution.link, siteOf(each))),
    ]),
    `### ${t('office.assumptions')}`,
    ...markdownAssumptions(briefing, text),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function fileTable(files: readonly BundledFile[], { t }: Text): string {
  const rows = [
    ...files.map(({ path, title }) => [path, title]),
    [BUNDLE_PATHS.descriptor, t('bundle.descriptor')],
    [CHECKSUMS, t('bundle.checksums')],
  ]
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  return [line([t('bundle.file'), t('bundle.what')]), '| --- | --- |', ...rows.map(line)].join('\n')
}

function publications(pages: readonly PrintablePage[], text: Text): string[] {
  const references = bibliography(pages)
  if (references.length === 0) return []

  const lines = references.map(
    (reference) => `- ${markdownLink(referenceInWords(reference, text), reference.url)}`,
  )
  return [`### ${text.t('office.sources')}`, lines.join('\n')]
}

/** Writes a code block. Newlines in commands are removed, since only a new line could end it. */
function fenced(commands: readonly string[]): string {
  return ['```sh', ...commands.map((line) => line.replaceAll(/\s+/g, ' ')), '```'].join('\n')
}

/** Returns the address of the briefing page, derived from that of a view. */
function briefPageOf(page: PrintablePage): string {
  return `${siteOf(page)}brief/`
}
