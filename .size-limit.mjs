// How much a reader's first visit may download. Which chunks that is, Vite's manifest knows.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { chunksOf } from './scripts/chunks.mjs'

const MANIFESTS = ['.vite/manifest.json', '.vite/embed.json']

/** What the dashboard loads only when a reader asks for it, or a browser lacks something. */
const ON_DEMAND = [
  'AxisTools',
  'BriefView',
  'CompareView',
  'DataView',
  'FigureTable',
  'LeverPanel',
  'NameDialog',
  'PairNotice',
  'PairDialog',
  'OwnFigureDialog',
  'OwnFigures',
  'ProvenanceDialog',
  'ShareDialog',
  'ShortcutsDialog',
  'SourcesView',
  'linkData',
  'ownStore',
  'qps',
  'simulateHere',
]

for (const manifest of MANIFESTS.filter((path) => !existsSync(path))) {
  throw new Error(`There is no ${manifest}, so there is nothing to measure. Run \`npm run build\`.`)
}
const [app, embed] = MANIFESTS.map((path) => JSON.parse(readFileSync(path, 'utf8')))

export default [
  ...['', 'compare/', 'brief/', 'sources/', 'data/', 'embed/path/'].map((path) =>
    limit(
      `Before the first paint of /${path}`,
      '60 kB',
      beforeFirstPaint(`dist/${path}index.html`),
    ),
  ),
  limit(
    'All JavaScript of the dashboard',
    '300 kB',
    scripts(chunksOf(app, namesWithoutDemand(app))),
  ),
  limit('JavaScript of an embed, with the largest figure', '170 kB', largestEmbed()),
  limit('Script for pages with embeds', '1 kB', ['dist/embed.js']),
  limit('What makes the figures of a page of its own live', '260 kB', ['dist/standalone.json']),
  ...built(/^data\/.*\bpair\.json$/).map((path) => limit(`Figures: ${path}`, '60 kB', [path])),
  limit('Fonts', '60 kB', built(/\.woff2$/)),
]

function limit(name, maximum, path) {
  return { name, path, limit: maximum, gzip: true }
}

/** The chunks that the app loads by itself: all that can be reached without those on demand. */
function namesWithoutDemand(manifest) {
  const names = new Set(['index'])
  const left = new Set(ON_DEMAND)
  for (const name of names) {
    for (const { dynamicImports = [] } of chunksOf(manifest, [name])) {
      for (const key of dynamicImports) {
        const next = manifest[key].name
        left.delete(next)
        if (!ON_DEMAND.includes(next)) names.add(next)
      }
    }
  }
  for (const name of left) throw new Error(`Nothing loads ${name} on demand. Correct ON_DEMAND.`)
  return [...names]
}

/** The scripts of the embed that loads most. */
function largestEmbed() {
  const makers = embed['embed.html'].dynamicImports.filter((key) => /figures\/\w+\/\w+/.test(key))
  const [largest] = makers
    .map((key) => scripts(chunksOf(embed, ['embed', embed[key].name])))
    .toSorted((one, other) => bytesIn(other) - bytesIn(one))
  return largest
}

function bytesIn(paths) {
  return paths.reduce((sum, path) => sum + statSync(path).size, 0)
}

/** The scripts of chunks, and those of workers that they start. */
function scripts(chunks) {
  return chunks
    .flatMap(({ file, assets = [] }) => [file, ...assets])
    .filter((file) => file.endsWith('.js'))
    .map((file) => `dist/${file}`)
}

/** A page, and the style sheet and font that it asks for at once. */
function beforeFirstPaint(page) {
  const [head] = readFileSync(page, 'utf8').split('<template')
  const tags = head.match(/<link rel="(?:stylesheet|preload)"[^>]*>/g)
  return [page, ...tags.map((tag) => `dist${/href="([^"]+)"/.exec(tag)[1]}`)]
}

function built(pattern) {
  return readdirSync('dist', { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .map((path) => `dist/${path}`)
}
