import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Manifest as Built } from 'vite'
import { referenceFile, type Reference } from '#datasets/referenceSchemas.ts'
import { manifestFile, pairFile, type Manifest, type Pair } from '#datasets/schemas.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import type { Figure } from '#figures/figure.ts'
import { BUILT_SIMULATION } from '#analysis/simulation/builtSimulation.ts'
import { CATALOGUE, FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { viewOf } from '#figures/viewOf.ts'
import { knownOf } from '#analysis/levers/knownOf.ts'
import { en } from '#i18n/en.ts'
import { makeText } from '#i18n/text.ts'
import { oembed } from './oembed.ts'
import { chunksOf, PAGE_CHUNKS } from './chunks.mjs'
import { contentSecurityPolicy, livePolicy } from './security.ts'
import { withLaterTags } from './firstPaint.ts'
import { pageHead } from './pageHead.ts'
import { PAGE_TITLES, type PagePath } from '#app/pageTitles.ts'
import { PAGE_PATHS } from './pagePaths.ts'
import { builtSimulation, prerenderedEmbed, prerenderedPage } from './prerender.tsx'
import { PREVIEW, previewLink, previewPath } from './previewPictures.ts'

/** The output folder, and the address of the site. */
export type Site = Readonly<{
  outDir: string
  /** The base path of the site, with a slash at both ends. */
  base: string
  /**
   * The origin of the site, such as `https://example.org`; empty while it is unknown. Addresses are
   * then paths from the root, which some readers resolve; but there is no canonical link, strict
   * readers of Open Graph show no picture, and oEmbed offers only a link.
   */
  origin: string
}>

/** The inputs of all pages. */
type PageInputs = Readonly<{
  site: Site
  manifest: Manifest
  entry: PairEntry
  pair: Pair
  reference: Reference | null
  /** Vite's manifest: the built files that each page loads. */
  built: Built
}>

const text = makeText('en', en)

/** The pages that show bands on their first screen. */
const SIMULATED: ReadonlySet<PagePath> = new Set(['', 'compare/'])

/** What stands for each page where its address is shared. */
const PREVIEWS = {
  '': { description: 'page.description', figure: 'path' },
  'compare/': { description: 'page.compareDescription', figure: 'compare' },
  'brief/': { description: 'page.briefDescription', figure: 'flows' },
  'sources/': { description: 'page.sourcesDescription', figure: 'mirror' },
  'data/': { description: 'page.dataDescription', figure: 'required' },
  'data/live/': { description: 'page.liveDescription', figure: 'required' },
} as const satisfies Readonly<Record<PagePath, unknown>>

/** A path without a page, for the answer of hosts to such paths. */
const MISSING = '404'

/**
 * Writes a file with its own head for every page and for every figure's embed, so that any static
 * host can serve a deep link. Embeds contain their prerendered default view.
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
  const inputs = { site, manifest, entry, pair, reference, built }
  const [page, embed] = await Promise.all(
    ['index.html', 'embed.html'].map((name) => readFile(join(outDir, name), 'utf8')),
  )
  const files = [
    ...PAGE_PATHS.map((path) => [`${path}index.html`, appPage(inputs, page ?? '', path)] as const),
    ['404.html', appPage(inputs, page ?? '', '', MISSING)] as const,
    ...figuresOf(inputs).flatMap((figure) => [
      [`embed/${figure.id}/index.html`, embedPage(inputs, embed ?? '', figure)] as const,
      [`embed/${figure.id}/oembed.json`, oembed(embedMetadata(inputs, figure))] as const,
    ]),
  ]
  // `embed.html` itself remains: without the name of a figure, it shows a message.
  await Promise.all(files.map(([path, content]) => write(outDir, path, content)))
}

function figuresOf({ pair, reference }: Pick<PageInputs, 'pair' | 'reference'>): Figure[] {
  const known = knownOf(pair, null, reference)
  return FIGURE_IDS.map((id) => viewOf(id, '', known, text).figure)
}

/** @param screen the path whose first screen the page holds, where it is not its own */
function appPage(inputs: PageInputs, template: string, path: PagePath, screen: string = path) {
  const { site, pair } = inputs
  const { description, figure: id } = PREVIEWS[path]
  const figure = previewed(inputs, id)
  const page = pageHead(withLaterTags(template, preloadsOf(inputs, template, path)), {
    title: text.t(PAGE_TITLES[path], { pair: pair.name }),
    pair: pair.id,
    description: text.t(description, { pair: pair.name, sentence: figure.sentence }),
    address: `${site.origin}${site.base}${path}`,
    picture: pictureOf(inputs, figure),
    oembed: null,
  })
  const root = `<div id="root">${prerenderedPage(inputs, screen, text)}</div>`
  const allowed = path === 'data/live/' ? page.replace(contentSecurityPolicy, livePolicy) : page
  return allowed.replace(
    '<div id="root"></div>',
    () => root + (SIMULATED.has(path) ? simulation(inputs) : ''),
  )
}

/** The tags that preload the files of a page in parallel, except those its HTML already references. */
function preloadsOf(
  { site: { base }, manifest, entry, built }: PageInputs,
  page: string,
  path: PagePath,
): string[] {
  const scripts = chunksOf(built, ['index', PAGE_CHUNKS[path]])
    .map(({ file }) => `${base}${file}`)
    .filter((address) => !page.includes(address))
  const reference =
    SIMULATED.has(path) && manifest.reference !== undefined ? [manifest.reference] : []
  const data = ['manifest.json', entry.files.pair, ...reference]
  return [
    ...scripts.map((address) => `<link rel="modulepreload" crossorigin href="${address}" />`),
    ...data.map(
      (file) => `<link rel="preload" as="fetch" crossorigin href="${base}data/${file}" />`,
    ),
  ]
}

function embedPage(inputs: PageInputs, template: string, figure: Figure): string {
  const { title, address } = embedMetadata(inputs, figure)
  const page = pageHead(template, {
    title,
    pair: inputs.pair.id,
    description: describedBy(previewed(inputs, figure.id), figure),
    address,
    picture: pictureOf(inputs, previewed(inputs, figure.id)),
    oembed: { address: `${address}oembed.json`, title },
  })
  const root = `<div id="embed">${prerenderedEmbed(inputs, figure.id, text)}</div>`
  const isSimulated = CATALOGUE[figure.id].needs.simulation !== 'none'
  return page.replace(
    '<div id="embed"></div>',
    () => root + (isSimulated ? simulation(inputs) : ''),
  )
}

/** The figure as its preview shows it. */
function previewed({ pair, reference }: PageInputs, id: FigureId): Figure {
  const known = knownOf(pair, null, reference)
  return viewOf(id, previewLink(id, known), known, text).figure
}

function describedBy({ sentence }: Figure, shown: Figure): string {
  return sentence === shown.sentence ? sentence : text.t('page.example', { sentence })
}

/** The element with the simulation of the default scenario, for the first render of the scripts. */
function simulation({ pair, reference }: PageInputs): string {
  const content = builtSimulation(knownOf(pair, null, reference))
  return content === null
    ? ''
    : `<script type="application/json" id="${BUILT_SIMULATION}">${content}</script>`
}

/** The metadata of an embed. */
function embedMetadata(inputs: PageInputs, figure: Figure) {
  const { origin, base } = inputs.site
  return {
    figure: figure.id,
    title: text.t('page.embed', { title: figure.title, pair: inputs.pair.name }),
    address: `${origin}${base}embed/${figure.id}/`,
    picture: pictureOf(inputs, figure)?.address ?? null,
    provider: { name: text.t('app.name'), address: `${origin}${base}` },
  }
}

/** The preview of a figure; `null` where the site was built without. */
function pictureOf({ site: { outDir, origin, base }, pair }: PageInputs, { id, sentence }: Figure) {
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
