import type { Text } from '#i18n/text.ts'
import { licencesOf, madeOn } from '#files/briefing/attributions.ts'
import { parseMarkdownSubset, plainText } from '#files/text/markdownSubset.ts'
import type { Printable } from '#files/briefing/printable.ts'
import { allReferences } from '#files/briefing/reportReference.ts'
import { escaped } from '#files/embed/snippet.ts'
import type { Standalone } from './standaloneScript.ts'
import { embeddedJson, STANDALONE_DATA } from './standaloneData.ts'

/** What goes into the document of a page of its own. */
type Contents = Readonly<{
  briefing: Printable
  standalone: Standalone
  /** Markup in which everything that readers wrote is escaped. */
  body: readonly string[]
  /** JSON that may stand in a page. */
  data: string
}>

/** The whole document, in pieces. */
export function documentPieces(contents: Contents, text: Text): string[] {
  const { briefing, standalone, body, data } = contents
  return [head(briefing, standalone, text), ...body, foot(briefing, standalone, data)]
}

/** Policy first: nothing before it may be loaded, nothing after it may load anything. */
function head(
  { title, introduction, theme }: Printable,
  standalone: Standalone,
  text: Text,
): string {
  const { lang, direction, t } = text
  // A light briefing follows the reader's device; a dark one is meant to be dark.
  const dark = theme === 'dark' ? ' data-theme="dark"' : ''
  const named = (name: string, content: string) =>
    `<meta name="${name}" content="${escaped(content)}" />`
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${direction}"${dark}>`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(standalone.policy)}" />`,
    named('viewport', 'width=device-width, initial-scale=1'),
    named('referrer', 'no-referrer'),
    named('generator', t('app.name')),
    named('description', plainText(parseMarkdownSubset(introduction))),
    `<title>${escaped(title === '' ? t('bundle.untitled') : title)}</title>`,
    `<style>${standalone.style}</style>`,
    '</head>',
    '<body>',
    '',
  ].join('\n')
}

function foot(briefing: Printable, { script }: Standalone, data: string): string {
  const described = embeddedJson(descriptionOf(briefing))
  return [
    '',
    `<script type="application/ld+json">${described}</script>`,
    `<script type="application/json" id="${STANDALONE_DATA}">${data}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** What catalogues and search engines can read of the page. */
function descriptionOf(briefing: Printable) {
  const { title, pages } = briefing
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: pages.map(({ figure }) => figure.sentence).join(' '),
    version: pages[0]?.imprint.vintage,
    dateCreated: madeOn(briefing),
    license: licencesOf(briefing).map(({ url }) => url),
    isBasedOn: allReferences(pages).flatMap(({ url }) => url ?? []),
  }
}
