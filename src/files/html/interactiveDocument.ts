import type { Text } from '#i18n/text.ts'
import {
  licencesOf,
  creationDate,
  type PrintableBriefing,
} from '#files/briefing/printableBriefing.ts'
import { parseMarkdown, plainText } from '#files/text/parseMarkdown.ts'
import { bibliography } from '#files/briefing/bibliography.ts'
import { escapeHtml } from '#files/text/escapeHtml.ts'
import type { Standalone } from './standaloneScript.ts'
import { embeddedJson, STANDALONE_DATA } from './standaloneData.ts'

/** The parts of a standalone HTML page. */
type Contents = Readonly<{
  briefing: PrintableBriefing
  standalone: Standalone
  /** Markup in which everything that readers wrote is escaped. */
  body: readonly string[]
  /** JSON escaped for a script element. */
  data: string
}>

/** Writes the whole HTML document, in pieces to be joined. */
export function interactiveDocument(contents: Contents, text: Text): string[] {
  const { briefing, standalone, body, data } = contents
  return [head(briefing, standalone, text), ...body, foot(briefing, standalone, data)]
}

/** Writes the head. The content security policy comes first, so that it applies to all that follows. */
function head(
  { title, introduction, theme }: PrintableBriefing,
  standalone: Standalone,
  text: Text,
): string {
  const { lang, direction, t } = text
  // A light briefing follows the theme of the reader's device; a dark one is always dark.
  const dark = theme === 'dark' ? ' data-theme="dark"' : ''
  const named = (name: string, content: string) =>
    `<meta name="${name}" content="${escapeHtml(content)}" />`
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${direction}"${dark}>`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(standalone.policy)}" />`,
    named('viewport', 'width=device-width, initial-scale=1'),
    named('referrer', 'no-referrer'),
    named('generator', t('app.name')),
    named('description', plainText(parseMarkdown(introduction))),
    `<title>${escapeHtml(title === '' ? t('bundle.untitled') : title)}</title>`,
    `<style>${standalone.style}</style>`,
    '</head>',
    '<body>',
    '',
  ].join('\n')
}

function foot(briefing: PrintableBriefing, standalone: Standalone, data: string): string {
  const { script, licences } = standalone
  const described = embeddedJson(descriptionOf(briefing))
  return [
    '',
    `<script type="application/ld+json">${described}</script>`,
    `<script type="application/json" id="${STANDALONE_DATA}">${data}</script>`,
    `<template id="licences"><pre>${escapeHtml(licences)}</pre></template>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Describes the page for catalogues and search engines, as a schema.org data set. */
function descriptionOf(briefing: PrintableBriefing) {
  const { title, pages } = briefing
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: pages.map(({ figure }) => figure.sentence).join(' '),
    version: pages[0]?.attribution.vintage,
    dateCreated: creationDate(briefing),
    license: licencesOf(briefing).flatMap(({ url }) => url ?? []),
    isBasedOn: bibliography(pages).flatMap(({ url }) => url ?? []),
  }
}
