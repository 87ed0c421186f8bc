import { renderToStaticMarkup } from 'react-dom/server'
import type { Text } from '#i18n/text.ts'
import { breathe } from './breathe.ts'
import { BriefingPage } from './BriefingPage.tsx'
import type { PairFiles } from './pairFiles.ts'
import { licencesOf, madeOn } from './imprints.ts'
import { parseMarkdownSubset, plainText } from './markdownSubset.ts'
import type { Printable, PrintablePage } from './printable.ts'
import { allReferences } from './reportReference.ts'
import { escaped } from './snippet.ts'
import { withPictures } from './StillFigure.tsx'
import { fetchViewer, type Viewer } from './viewer.ts'
import { embeddedJson, VIEWER_DATA, type ViewerData } from './viewerData.ts'

/** What a page of its own needs besides the briefing made ready, so that its figures can live. */
export type InteractiveParts = Readonly<{
  /** The pairs that the figures are about, each in each release they show. */
  pairs: readonly PairFiles[]
  /** Figures keep their own sliders. */
  controls: boolean
}>

const STEPS = 3

/**
 * A briefing as one HTML file that needs nothing else: it opens from a disk, asks nobody for
 * anything, and its figures answer. It can be read without its script, too.
 *
 * @throws ViewerError when the part that makes figures live does not come; the signal's reason, once
 *   it is aborted.
 */
export async function interactivePage(
  briefing: Printable,
  parts: InteractiveParts,
  text: Text,
  signal?: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<Blob> {
  onProgress?.(0, STEPS)
  const viewer = await fetchViewer(signal)
  onProgress?.(1, STEPS)
  await breathe(signal)
  const content = renderToStaticMarkup(<BriefingPage briefing={briefing} text={text} />)
  onProgress?.(2, STEPS)
  await breathe(signal)
  const body = withPictures(
    content,
    briefing.pages.map(({ picture }) => picture.svg),
  )
  const data = embeddedJson(dataOf(briefing, parts, text))
  const pieces = [
    head(briefing, viewer, text),
    body,
    foot(viewer, data, embeddedJson(descriptionOf(briefing))),
  ]
  onProgress?.(STEPS, STEPS)
  return new Blob(pieces, { type: 'text/html' })
}

/** Policy first: nothing before it may be loaded, nothing after it may load anything. */
function head({ title, introduction, theme }: Printable, viewer: Viewer, text: Text): string {
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
    `<meta http-equiv="Content-Security-Policy" content="${escaped(viewer.policy)}" />`,
    named('viewport', 'width=device-width, initial-scale=1'),
    named('referrer', 'no-referrer'),
    named('generator', t('app.name')),
    named('description', plainText(parseMarkdownSubset(introduction))),
    `<title>${escaped(title === '' ? t('bundle.untitled') : title)}</title>`,
    `<style>${viewer.style}</style>`,
    '</head>',
    '<body>',
    '',
  ].join('\n')
}

function foot({ script }: Viewer, data: string, described: string): string {
  return [
    '',
    `<script type="application/ld+json">${described}</script>`,
    `<script type="application/json" id="${VIEWER_DATA}">${data}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function dataOf(
  { pages }: Printable,
  { pairs, controls }: InteractiveParts,
  text: Text,
): ViewerData {
  return {
    lang: text.lang,
    site: siteOf(pages),
    controls,
    pairs: [...pairs],
    figures: pages.map(({ figure, imprint: { link, pair: name, vintage } }) => ({
      figure: figure.id,
      link,
      pair: pairs.findIndex(({ pair }) => pair.name === name && pair.vintage === vintage),
    })),
  }
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

/** The address of the app, without any view. */
function siteOf([page]: readonly PrintablePage[]): string {
  return page?.imprint.address.replace(/[?#].*$/s, '') ?? ''
}
