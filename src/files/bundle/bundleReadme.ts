import type { Text } from '#i18n/text.ts'
import type { BundledFile } from './bundleFiles.ts'
import { CHECKSUMS } from './checksums.ts'
import { citation } from '#files/cite/citation.ts'
import { commandLine } from '#files/cite/commandLine.ts'
import { BUNDLE_PATHS } from './evidence.ts'
import { licencesOf } from '#files/briefing/attributions.ts'
import { markdownAssumptions } from '#files/markdown/markdownAssumptions.ts'
import { escapedWords, linkedWords } from '#files/text/markdownWords.ts'
import type { Printable, PrintablePage } from '#files/briefing/printable.ts'
import { allReferences, referenceInWords } from '#files/briefing/reportReference.ts'

/** What a bundle says to whoever unpacks it: what it holds, how to cite it, how to get the same numbers. */
export function bundleReadme(
  briefing: Printable,
  files: readonly BundledFile[],
  text: Text,
): string {
  const { t } = text
  const { title, pages } = briefing
  const [page] = pages
  const parts = [
    `# ${escapedWords(title === '' ? t('bundle.untitled') : title)}`,
    t('bundle.lead'),
    `## ${t('bundle.holds')}`,
    fileTable(files, text),
    `## ${t('bundle.cite')}`,
    ...pages.map((one) => escapedWords(t('office.toCite', { citation: citation(one, text) }))),
    ...publications(pages, text),
    ...licencesOf(briefing).map(({ name, url }) =>
      linkedWords(t('bundle.terms', { licence: name, url }), url),
    ),
    `## ${t('bundle.check')}`,
    t('bundle.checkHow'),
    fenced(['sha256sum --check SHA256SUMS']),
    t('bundle.checkMeans'),
    `## ${t('bundle.reproduce')}`,
    page ? t('bundle.drop', { page: linkedWords(t('bundle.briefPage'), briefPageOf(page)) }) : '',
    t('bundle.commands'),
    fenced([
      'npm install',
      ...pages.map(({ figure, imprint }) => commandLine(figure.id, imprint.link)),
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
  const line = (cells: readonly string[]) => `| ${cells.map(escapedWords).join(' | ')} |`
  return [line([t('bundle.file'), t('bundle.what')]), '| --- | --- |', ...rows.map(line)].join('\n')
}

function publications(pages: readonly PrintablePage[], text: Text): string[] {
  const references = allReferences(pages)
  if (references.length === 0) return []

  const lines = references.map(
    (reference) => `- ${linkedWords(referenceInWords(reference, text), reference.url)}`,
  )
  return [`### ${text.t('office.sources')}`, lines.join('\n')]
}

/** Each command on one line, whatever stands in its link: only a line of its own ends the fence. */
function fenced(commands: readonly string[]): string {
  return ['```sh', ...commands.map((line) => line.replaceAll(/\s+/g, ' ')), '```'].join('\n')
}

/** The page of briefings of the app that the address leads to. */
function briefPageOf({ imprint: { address } }: PrintablePage): string {
  return `${address.replace(/[?#].*$/s, '')}brief/`
}
