import { FIGURE_IDS } from '#figures/catalogue.ts'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { withFirstPaint } from '../../scripts/firstPaint.ts'
import { writePages } from '../../scripts/pages.tsx'
import { previewPath } from '../../scripts/previewPictures.ts'
import { parsedHtml } from '../support/html.ts'
import { BUILT_SIMULATION } from '#analysis/simulation/builtSimulation.ts'
import { text } from '../support/packages.ts'
import { build } from './madeUpPair.ts'

const ids = FIGURE_IDS
const embeds = ids.map((id) => `embed/${id}/index.html`)
const all = [
  'index.html',
  'compare/index.html',
  'brief/index.html',
  'sources/index.html',
  'data/index.html',
  'data/live/index.html',
  '404.html',
  ...embeds,
]

/** What a build would have left: a page's own file, which needs another, and what comes later. */
const BUILT = {
  'index.html': {
    file: 'assets/index.js',
    name: 'index',
    imports: ['framework'],
    dynamicImports: ['dashboard', 'CompareView', 'BriefView', 'SourcesView', 'DataView', 'later'],
  },
  framework: { file: 'assets/framework.js' },
  dashboard: { file: 'assets/dashboard.js', name: 'dashboard', css: ['assets/dashboard.css'] },
  ...Object.fromEntries(
    ['CompareView', 'BriefView', 'SourcesView', 'DataView'].map((name) => [
      name,
      { file: `assets/${name}.js`, name, imports: ['dashboard'], dynamicImports: ['later'] },
    ]),
  ),
  later: { file: 'assets/later.js', name: 'later' },
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})
const known = await site('https://corridor.example')
const unknown = await site('')
const bare = await site('https://corridor.example', false)

/** The figures that stand for pages of the app other than the dashboard. */
const PICTURED: Readonly<Record<string, string>> = {
  'compare/index.html': 'compare',
  'brief/index.html': 'flows',
  'sources/index.html': 'mirror',
  'data/index.html': 'required',
  'data/live/index.html': 'required',
}

describe('every page', () => {
  it('has a description of its own', () => {
    const paths = all.filter((path) => path !== '404.html')
    const descriptions = paths.map((path) => meta(known.page(path), 'description'))
    expect(new Set(descriptions).size).toBe(paths.length)
  })

  it.each(all)('%s says what it is to whoever shares its address', (path) => {
    const page = known.page(path)
    const title = page.title
    const address = `https://corridor.example/trade/${path.replace(/(?:index|404)\.html$/, '')}`
    expect(title).toMatch(/ · Corridor$/)
    expect(meta(page, 'description')).toMatch(/\d/)
    expect(href(page, 'canonical')).toBe(address)
    for (const [name, content] of [
      ['og:title', title],
      ['og:url', address],
      ['og:description', meta(page, 'description')],
      ['twitter:card', 'summary_large_image'],
      ['twitter:title', title],
    ] as const) {
      expect(meta(page, name), `the tag ${name}`).toBe(content)
    }
    expect(page.querySelectorAll('head > title, link[rel=canonical]')).toHaveLength(2)
  })

  it.each(all)('%s has a picture of the right size', (path) => {
    const page = known.page(path)
    const picture = meta(page, 'og:image') ?? ''
    const figure = /^embed\/([^/]+)/.exec(path)?.[1] ?? PICTURED[path] ?? 'path'
    expect(picture).toBe(`https://corridor.example/trade/${previewPath('iran-pakistan', figure)}`)
    expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')]).toEqual(['1200', '628'])
    expect(meta(page, 'twitter:image')).toBe(picture)
    expect(meta(page, 'og:image:alt')).toMatch(/\w/)
  })

  it('may ask no other site, but for the one that asks live sources', () => {
    const open = all.filter((path) =>
      known
        .page(path)
        .querySelector('meta[http-equiv="Content-Security-Policy"]')
        ?.getAttribute('content')
        ?.includes("connect-src 'self' https://comtradeapi.un.org https://api.worldbank.org;"),
    )
    expect(open).toEqual(['data/live/index.html'])
  })

  it('names no picture where the site was built without', () => {
    const page = bare.page('embed/path/index.html')
    expect(meta(page, 'og:image')).toBeUndefined()
    expect(meta(page, 'twitter:image')).toBeUndefined()
    expect(meta(page, 'twitter:card')).toBe('summary')
    expect(bare.json('embed/path/oembed.json')).not.toHaveProperty('thumbnail_url')
    expect(known.json('embed/path/oembed.json')).toMatchObject({
      thumbnail_url: meta(known.page('embed/path/index.html'), 'og:image'),
      thumbnail_width: 1200,
      thumbnail_height: 628,
    })
  })

  it('differs from all others', () => {
    const pages = ['index.html', 'sources/index.html', ...embeds].map(known.page)
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length)
    expect(new Set(pages.map((page) => href(page, 'canonical'))).size).toBe(pages.length)

    const descriptions = embeds.map((path) => meta(known.page(path), 'description'))
    expect(new Set(descriptions).size).toBe(embeds.length)
  })
})

describe('a page of the app', () => {
  it('asks before its first paint for a font alone, beside its style sheet', () => {
    for (const path of all) {
      const { head } = known.page(path)
      const asked = [...head.querySelectorAll('link[rel$=preload], script[src]')]
      expect(asked.map(pathOf), `what ${path} asks for`).toEqual(['assets/font.woff2'])
    }
  })

  it('asks after it for what its scripts need, and for nothing that comes later', () => {
    const { content } = known.page('sources/index.html').querySelector('template') ?? {}
    const asked = [...(content?.querySelectorAll('link[rel$=preload]') ?? [])]
    const files = asked.map((link) => `${link.getAttribute('as') ?? 'script'} ${pathOf(link)}`)
    expect(files.toSorted()).toEqual([
      expect.stringMatching(/^fetch data\/\d{4}-\d{2}-\d{2}\/iran-pakistan\/pair\.json$/),
      'fetch data/manifest.json',
      'script assets/SourcesView.js',
      'script assets/dashboard.js',
      'script assets/framework.js',
      'script assets/index.js',
    ])
  })

  it.each([
    ['index.html', 'trade reaches'],
    ['compare/index.html', 'This scenario'],
    ['brief/index.html', text.t('brief.title')],
    ['sources/index.html', text.t('sources.lead')],
    ['data/index.html', text.t('data.takes.safe')],
    ['404.html', text.t('app.notFoundTitle')],
  ])('%s holds its first screen before any script', (path, said) => {
    const page = known.page(path)
    expect(page.querySelector('#root main')?.textContent).toContain(said)
    expect(page.querySelector('#root header a[href="/sources"]')).not.toBeNull()
    expect(page.querySelector('noscript')?.textContent).toContain(text.t('app.noScript'))
  })

  it.each([
    ['brief/index.html', text.t('restore.open')],
    ['data/index.html', text.t('data.pick')],
  ])('%s takes no file while nobody listens, and names the button that will', (path, label) => {
    const page = known.page(path)
    const buttons = [...page.querySelectorAll('#root main button')]
    expect(buttons.map(({ textContent }) => textContent)).toContain(label)
    expect(page.querySelector('input[type="file"]')).toBeNull()
  })

  it('holds no more of Sources than the first section', () => {
    const sections = [...known.page('sources/index.html').querySelectorAll('main section[id]')]
    expect(sections.map(({ children }) => children.length > 1)).toEqual([
      true,
      ...sections.slice(1).map(() => false),
    ])
  })

  it('holds the simulation of the default scenario for its scripts', () => {
    for (const path of ['index.html', 'embed/chance/index.html']) {
      const { textContent } = known.page(path).getElementById(BUILT_SIMULATION) ?? {}
      expect(JSON.parse(textContent ?? ''), `what ${path} holds`).toMatchObject({
        pair: 'iran-pakistan',
      })
    }
    expect(known.page('embed/record/index.html').getElementById(BUILT_SIMULATION)).toBeNull()
  })
})

describe('an embed', () => {
  // With no lever moved there is nothing to take apart.
  it.each(ids.filter((id) => id !== 'contributions'))(
    '%s holds title, sentence, drawing and source before any script',
    (id) => {
      const figure = known.page(`embed/${id}/index.html`).querySelector('#embed figure')
      expect(figure?.querySelector('p')?.textContent).toContain('Iran–Pakistan trade')
      expect(figure?.querySelector('h2')?.textContent).toMatch(/\d/)
      expect(figure?.querySelector('figcaption')?.textContent).toContain('Source:')
      expect(figure?.querySelector('svg, li button')).not.toBeNull()
    },
  )

  it.each(ids)('%s says to readers without scripts which view it is', (id) => {
    const note = known.page(`embed/${id}/index.html`).querySelector('noscript')
    expect(note?.textContent).toContain(text.t('embed.noScript'))
  })

  it('keeps to the policy: no style of its own', () => {
    expect(all.filter((path) => known.page(path).querySelector('[style]'))).toEqual([])
  })

  it.each(ids)('%s names an oEmbed answer with a frame that content systems can paste', (id) => {
    const page = known.page(`embed/${id}/index.html`)
    const link = page.querySelector('link[type="application/json+oembed"]')
    const answer = known.json(`embed/${id}/oembed.json`)
    const frame = parsedHtml(String(answer['html'])).querySelector('iframe')
    expect(link?.getAttribute('href')).toBe(
      `https://corridor.example/trade/embed/${id}/oembed.json`,
    )
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720, title: page.title })
    expect(frame?.getAttribute('src')).toBe(`https://corridor.example/trade/embed/${id}/`)
    expect(frame?.getAttribute('height')).toBe(String(answer['height']))
  })
})

describe('where nobody knows the origin', () => {
  it('addresses are paths from the root, and none pretends to be more', () => {
    const page = unknown.page('embed/path/index.html')
    expect(href(page, 'canonical')).toBeNull()
    expect(meta(page, 'og:image')).toMatch(/^\/trade\/previews\//)
    expect(meta(page, 'og:url')).toBeUndefined()
  })

  it('oEmbed offers a link, not a frame that would point into the asking site', () => {
    const answer = unknown.json('embed/path/oembed.json')
    expect(answer).toMatchObject({ version: '1.0', type: 'link' })
    expect(answer).not.toHaveProperty('html')
  })
})

/** The pages of the shipped pair, written below `/trade/`, with the templates as they are. */
async function site(origin: string, hasPreviews = true) {
  const outDir = mkdtempSync(join(tmpdir(), 'corridor-pages-'))
  folders.push(outDir)
  mkdirSync(join(outDir, 'data'))
  await build('data', join(outDir, 'data'))
  for (const template of ['index.html', 'embed.html']) {
    const built = withFirstPaint(readFileSync(template, 'utf8'), ['assets/font.woff2'], '/trade/')
    writeFileSync(join(outDir, template), built)
  }
  mkdirSync(join(outDir, '.vite'))
  writeFileSync(join(outDir, '.vite/manifest.json'), JSON.stringify(BUILT))
  for (const id of hasPreviews ? ids : []) {
    const path = join(outDir, previewPath('iran-pakistan', id))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, '')
  }
  await writePages({ outDir, base: '/trade/', origin })
  const read = (path: string) => readFileSync(join(outDir, path), 'utf8')
  const pages = new Map<string, Document>()
  return {
    page: (path: string) => {
      const page = pages.get(path) ?? parsedHtml(read(path))
      pages.set(path, page)
      return page
    },
    json: (path: string) => JSON.parse(read(path)) as Readonly<Record<string, unknown>>,
  }
}

function meta(page: Document, name: string): string | undefined {
  const [found, ...more] = page.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)
  if (more.length > 0) throw new Error(`${name} stands there more than once.`)
  return found?.getAttribute('content') ?? undefined
}

function href(page: Document, rel: string): string | null {
  return page.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? null
}

/** The path below the base that a link leads to. */
function pathOf(link: Element): string {
  return (link.getAttribute('href') ?? '').replace('/trade/', '')
}
