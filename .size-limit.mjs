// How much a reader's first visit may download. Which chunks that is, Vite's manifest knows.
import { existsSync, readFileSync, readdirSync } from 'node:fs'

const MANIFESTS = ['dist/.vite/manifest.json', 'dist/.vite/embed.json']
/** What is loaded on demand, but always: the words. */
const WORDS = /^(?:src\/i18n\/|_)enFirst[.-]/
/** What `/` loads to draw its first chart. What comes later, or when asked for, is not counted. */
const FIRST_CHART =
  /^(?:src\/i18n\/|_)enFirst[.-]|^_first-|^src\/(views\/dashboard\/DashboardView|(figures|charts)\/path)/i

for (const manifest of MANIFESTS.filter((path) => !existsSync(path))) {
  throw new Error(`There is no ${manifest}, so there is nothing to measure. Run \`npm run build\`.`)
}
const [app, embed] = MANIFESTS.map((path) => JSON.parse(readFileSync(path, 'utf8')))

export default [
  limit('JavaScript of the entry, without charts', '150 kB', scripts(app, 'index.html', WORDS)),
  limit('JavaScript before the first chart', '240 kB', scripts(app, 'index.html', FIRST_CHART)),
  limit(
    'JavaScript of an embed, its chart included',
    '190 kB',
    scripts(embed, 'embed.html', WORDS),
  ),
  limit('Script for pages with embeds', '1 kB', ['dist/embed.js']),
  limit('What makes the figures of a page of its own live', '230 kB', ['dist/viewer.json']),
  ...built(/^data\/.*\bpair\.json$/).map((path) => limit(`Figures: ${path}`, '60 kB', [path])),
  limit('Fonts', '60 kB', built(/\.woff2$/)),
]

function limit(name, maximum, path) {
  return { name, path, limit: maximum, gzip: true }
}

/** An entry's files with all they import, and what they load on demand where `loaded` knows it. */
function scripts(chunks, entry, loaded) {
  const keys = new Set([entry])
  // A set may grow while it is walked: what is added is visited too.
  for (const key of keys) {
    const { imports = [], dynamicImports = [] } = chunks[key]
    const onDemand = dynamicImports.filter((next) => loaded.test(next))
    for (const next of [...imports, ...onDemand]) keys.add(next)
  }
  return [...keys].map((key) => `dist/${chunks[key].file}`)
}

function built(pattern) {
  return readdirSync('dist', { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .map((path) => `dist/${path}`)
}
