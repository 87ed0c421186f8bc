import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createMemoryHistory } from '@tanstack/history'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Manifest as Built } from 'vite'
import { makeQueries } from '#app/queryClient.ts'
import { PrerenderedEmbed } from '#app/embed/PrerenderedEmbed.tsx'
import { manifestQuery, pairQuery } from '#datasets/queries.ts'
import { referenceFile, type Reference } from '#datasets/referenceSchemas.ts'
import { manifestFile, pairFile, type Manifest, type Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import type { Figure } from '#figures/figure.ts'
import { FIGURE_IDS } from '#figures/catalogue.ts'
import { viewOf } from '#figures/viewOf.ts'
import { leverEngineOf } from '#analysis/levers/leverEngineOf.ts'
import { knownOf, leverFactsQuery } from '#analysis/levers/leverFacts.ts'
import { en } from '#i18n/en/en.ts'
import { makeText } from '#i18n/text.ts'
import { oembed } from './oembed.ts'
import { chunksOf, PAGE_CHUNKS } from './chunks.mjs'
import { pageHead, type Preload } from './pageHead.ts'
import { PAGE_PATHS, PAGE_TITLES, type PagePath } from './pagePaths.ts'
import { PREVIEW, previewPath } from './previewPictures.ts'

/** Where the pages are written, and where they will be served from. */
export type Site = Readonly<{
  outDir: string
  /** The path below which the site lies, with a slash at both ends. */
  base: string
  /**
   * The origin it is served from, such as `https://example.org`; empty where nobody knows yet. Then
   * addresses are paths from the root: enough for those who resolve what they read, while there is
   * no canonical link, strict readers of Open Graph show no picture and oEmbed offers only a link.
   */
  origin: string
}>

/** What all pages are made of. */
type Press = Readonly<{
  site: Site
  manifest: Manifest
  entry: PairEntry
  pair: Pair
  reference: Reference | null
  /** Which built files each page of the app loads. */
  built: Built
}>

const text = makeText('en', en)

/**
 * Writes a real file for every page and for every figure's embed, each with a head of its own, so
 * that any static host answers a deep link. An embed holds its default view, drawn.
 */
export async function writePages(site: Site): Promise<void> {
  const { outDir } = site
  const manifest = manifestFile.parse(await json(outDir, 'data/manifest.json'))
  const [entry] = manifest.pairs
  if (!entry) throw new Error('The manifest lists no pair. Run `npm run data`.')

  const pair = pairFile.parse(await json(outDir, `data/${entry.files.pair}`))
  const reference =
    manifest.reference === undefined
      ? null
      : referenceFile.parse(await json(outDir, `data/${manifest.reference}`))
  const built = (await json(outDir, '.vite/manifest.json')) as Built
  const press = { site, manifest, entry, pair, reference, built }
  const [page, embed] = await Promise.all(
    ['index.html', 'embed.html'].map((name) => readFile(join(outDir, name), 'utf8')),
  )
  const files = [
    ...PAGE_PATHS.map((path) => [`${path}index.html`, appPage(press, page ?? '', path)] as const),
    ['404.html', appPage(press, page ?? '', '')] as const,
    ...figuresOf(press).flatMap((figure) => [
      [`embed/${figure.id}/index.html`, embedPage(press, embed ?? '', figure)] as const,
      [`embed/${figure.id}/oembed.json`, oembed(sharedAs(press, figure))] as const,
    ]),
  ]
  // `embed.html` itself stays: without a figure's name there is nothing to draw, and it says so.
  await Promise.all(files.map(([path, content]) => write(outDir, path, content)))
}

function figuresOf({ pair, reference }: Pick<Press, 'pair' | 'reference'>): Figure[] {
  const known = knownOf(pair, null, reference && { reference, engineOf: leverEngineOf })
  return FIGURE_IDS.map((id) => viewOf(id, '', known, text).figure)
}

function appPage(press: Press, template: string, path: PagePath): string {
  const { site, pair } = press
  const main = viewOf('path', '', knownOf(pair, null, null), text).figure
  return pageHead(template, {
    title: text.t(PAGE_TITLES[path], { pair: pair.name }),
    description: text.t('page.description', { pair: pair.name, sentence: main.sentence }),
    address: `${site.origin}${site.base}${path}`,
    preloads: preloadsOf(press, template, path),
    picture: pictureOf(press, main),
    oembed: null,
  })
}

/** What a page of the app fetches before it can show its first screen, but for what it names itself. */
function preloadsOf({ site: { base }, entry, built }: Press, page: string, path: PagePath) {
  const chunks = chunksOf(built, 'index.html', PAGE_CHUNKS[path])
  const files: Preload[] = [
    ...chunks.flatMap(({ file, css = [] }): Preload[] => [
      { address: file, as: 'script' },
      ...css.map((style) => ({ address: style, as: 'style' }) as const),
    ]),
    { address: 'data/manifest.json', as: 'fetch' },
    { address: `data/${entry.files.pair}`, as: 'fetch' },
  ]
  return files
    .map(({ address, as }) => ({ address: `${base}${address}`, as }))
    .filter(({ address }) => !page.includes(address))
}

function embedPage(press: Press, template: string, figure: Figure): string {
  const { title, address } = sharedAs(press, figure)
  const page = pageHead(template, {
    title,
    description: figure.sentence,
    address,
    // It holds its default view, which is there before anything is loaded.
    preloads: [],
    picture: pictureOf(press, figure),
    oembed: { address: `${address}oembed.json`, title },
  })
  return page.replace(
    '<div id="embed"></div>',
    () => `<div id="embed">${drawn(press, figure)}</div>`,
  )
}

/** The default view of a figure, as the embed itself draws it before it can measure. */
function drawn({ manifest, entry, pair, reference }: Press, { id }: Figure): string {
  const queries = makeQueries()
  queries.setQueryData(manifestQuery().queryKey, manifest)
  queries.setQueryData(pairQuery(entry).queryKey, pair)
  if (reference && manifest.reference !== undefined) {
    const facts = { reference, engineOf: leverEngineOf }
    queries.setQueryData(leverFactsQuery(manifest.reference, undefined).queryKey, facts)
  }
  const markup = renderToStaticMarkup(
    <PrerenderedEmbed figure={id} text={text} address={createMemoryHistory()} queries={queries} />,
  )
  // Only the sliders have such, which do not show before a script moves them; the policy forbids it.
  return markup.replaceAll(/ style="[^"]*"/g, '')
}

/** What is said of a figure where its embed is shared. */
function sharedAs(press: Press, figure: Figure) {
  const { origin, base } = press.site
  return {
    figure: figure.id,
    title: text.t('page.embed', { title: figure.title, pair: press.pair.name }),
    address: `${origin}${base}embed/${figure.id}/`,
    picture: pictureOf(press, figure)?.address ?? null,
    provider: { name: text.t('app.name'), address: `${origin}${base}` },
  }
}

/** The preview of a figure; `null` where the site was built without. */
function pictureOf({ site: { outDir, origin, base }, pair }: Press, { id, sentence }: Figure) {
  const path = previewPath(pair.id, id)
  if (!existsSync(join(outDir, path))) return null
  const { width, height } = PREVIEW
  return { address: `${origin}${base}${path}`, alt: sentence, width, height }
}

async function json(outDir: string, path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(outDir, path), 'utf8'))
}

async function write(outDir: string, path: string, content: string): Promise<void> {
  const full = join(outDir, path)
  await mkdir(dirname(full), { recursive: true })
  await writeFile(full, content)
}
