import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createMemoryHistory } from '@tanstack/history'
import { renderToStaticMarkup } from 'react-dom/server'
import { makeQueries } from '#app/queries.ts'
import { StillEmbed } from '#app/StillEmbed.tsx'
import { manifestQuery, pairQuery } from '#datasets/queries.ts'
import { manifestFile, pairFile, type Manifest, type Pair } from '#datasets/schemas.ts'
import { choose } from '#figures/choose.ts'
import type { Figure } from '#figures/figure.ts'
import { FIGURES } from '#figures/figures.ts'
import { snippet } from '#files/snippet.ts'
import { en } from '#i18n/en.ts'
import { makeText } from '#i18n/text.ts'
import { pageHead } from './pageHead.ts'

/** Where the pages are written, and where they will be served from. */
export type Site = Readonly<{
  outDir: string
  /** The path below which the site lies, with a slash at both ends. */
  base: string
  /** The origin it is served from, such as `https://example.org`; empty where nobody knows yet. */
  origin: string
}>

const EMBED_HEIGHT = 560
const PREVIEW = { width: 1200, height: 628 }

const text = makeText('en', en)

/**
 * Writes a real file for every page and for every figure's embed, each with a head of its own, so
 * that any static host answers a deep link. An embed holds its default view, drawn.
 */
export async function writePages(site: Site, paths: readonly string[]): Promise<void> {
  const { outDir } = site
  const manifest = manifestFile.parse(await json(outDir, 'data/manifest.json'))
  const [entry] = manifest.pairs
  if (!entry) throw new Error('The manifest lists no pair. Run `npm run data`.')

  const pair = pairFile.parse(await json(outDir, `data/${entry.files.pair}`))
  const [page, embed] = await Promise.all(
    ['index.html', 'embed.html'].map((name) => readFile(join(outDir, name), 'utf8')),
  )
  await Promise.all([
    ...paths.map((path) =>
      write(outDir, `${path}index.html`, appPage(site, pair, page ?? '', path)),
    ),
    write(outDir, '404.html', appPage(site, pair, page ?? '', '')),
    ...figuresOf(pair).flatMap((figure) => [
      write(
        outDir,
        `embed/${figure.id}/index.html`,
        embedPage(site, manifest, pair, embed ?? '', figure),
      ),
      write(outDir, `embed/${figure.id}/oembed.json`, oembed(site, pair, figure)),
    ]),
    // Without a figure's name there is nothing to draw; the page says so.
    write(outDir, 'embed.html', embed ?? ''),
  ])
}

function figuresOf(pair: Pair): Figure[] {
  const chosen = choose(pair, {})
  return Object.values(FIGURES).map((make) => make({ pair, chapters: null }, chosen, text))
}

function appPage(site: Site, pair: Pair, template: string, path: string): string {
  const main = FIGURES.path({ pair, chapters: null }, choose(pair, {}), text)
  const names: Readonly<Record<string, string>> = {
    'brief/': text.t('page.brief', { pair: pair.name }),
    'sources/': text.t('page.sources', { pair: pair.name }),
  }
  return pageHead(template, {
    title: names[path] ?? text.t('page.dashboard', { pair: pair.name }),
    description: text.t('page.description', { pair: pair.name, sentence: main.sentence }),
    address: `${site.origin}${site.base}${path}`,
    picture: { ...PREVIEW, address: previewOf(site, pair, main), alt: main.sentence },
    oembed: null,
  })
}

function embedPage(
  site: Site,
  manifest: Manifest,
  pair: Pair,
  template: string,
  figure: Figure,
): string {
  const title = text.t('page.embed', { title: figure.title, pair: pair.name })
  const page = pageHead(template, {
    title,
    description: figure.sentence,
    address: addressOf(site, figure),
    picture: { ...PREVIEW, address: previewOf(site, pair, figure), alt: figure.sentence },
    oembed: { address: `${addressOf(site, figure)}oembed.json`, title },
  })
  return page.replace(
    '<div id="embed"></div>',
    () => `<div id="embed">${drawn(manifest, pair, figure)}</div>`,
  )
}

/** The default view of a figure, as the embed itself draws it before it can measure. */
function drawn(manifest: Manifest, pair: Pair, { id }: Figure): string {
  const queries = makeQueries()
  const [entry] = manifest.pairs
  queries.setQueryData(manifestQuery().queryKey, manifest)
  if (entry) queries.setQueryData(pairQuery(entry).queryKey, pair)
  const markup = renderToStaticMarkup(
    <StillEmbed figure={id} text={text} address={createMemoryHistory()} queries={queries} />,
  )
  // Only the sliders have such, which do not show before a script moves them; the policy forbids it.
  return markup.replaceAll(/ style="[^"]*"/g, '')
}

/** What a content system needs to embed a figure from nothing but its address. */
function oembed(site: Site, pair: Pair, figure: Figure): string {
  const title = text.t('page.embed', { title: figure.title, pair: pair.name })
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: text.t('app.name'),
    provider_url: `${site.origin}${site.base}`,
    title,
    html: snippet({
      address: addressOf(site, figure),
      title,
      height: EMBED_HEIGHT,
      script: null,
      picture: null,
    }),
    width: 720,
    height: EMBED_HEIGHT,
    thumbnail_url: previewOf(site, pair, figure),
    thumbnail_width: PREVIEW.width,
    thumbnail_height: PREVIEW.height,
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}

function addressOf({ origin, base }: Site, { id }: Figure): string {
  return `${origin}${base}embed/${id}/`
}

function previewOf({ origin, base }: Site, pair: Pair, { id }: Figure): string {
  return `${origin}${base}previews/${pair.id}/${id}.png`
}

async function json(outDir: string, path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(outDir, path), 'utf8'))
}

async function write(outDir: string, path: string, content: string): Promise<void> {
  const full = join(outDir, path)
  await mkdir(dirname(full), { recursive: true })
  await writeFile(full, content)
}
