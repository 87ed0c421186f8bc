// How much a reader's first visit may download. Which chunks that is, Vite's manifest knows.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { chunksOf, PAGE_CHUNKS, MESSAGES } from './scripts/chunks.mjs'

const MANIFESTS = ['dist/.vite/manifest.json', 'dist/.vite/embed.json']

for (const manifest of MANIFESTS.filter((path) => !existsSync(path))) {
  throw new Error(`There is no ${manifest}, so there is nothing to measure. Run \`npm run build\`.`)
}
const [app, embed] = MANIFESTS.map((path) => JSON.parse(readFileSync(path, 'utf8')))

export default [
  ...['', 'compare/', 'brief/', 'sources/', 'embed/path/'].map((path) =>
    limit(
      `Before the first paint of /${path}`,
      '60 kB',
      beforeFirstPaint(`dist/${path}index.html`),
    ),
  ),
  limit('JavaScript of the entry, without charts', '150 kB', scripts(app, 'index.html', MESSAGES)),
  limit('JavaScript before the first chart', '275 kB', scripts(app, 'index.html', PAGE_CHUNKS[''])),
  limit(
    'JavaScript of an embed, its chart included',
    '205 kB',
    scripts(embed, 'embed.html', MESSAGES),
  ),
  limit('Script for pages with embeds', '1 kB', ['dist/embed.js']),
  limit('What makes the figures of a page of its own live', '250 kB', ['dist/standalone.json']),
  ...built(/^data\/.*\bpair\.json$/).map((path) => limit(`Figures: ${path}`, '60 kB', [path])),
  limit('Fonts', '60 kB', built(/\.woff2$/)),
]

function limit(name, maximum, path) {
  return { name, path, limit: maximum, gzip: true }
}

function scripts(manifest, entry, names) {
  return chunksOf(manifest, entry, names).map(({ file }) => `dist/${file}`)
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
