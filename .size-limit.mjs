// How much a reader's first visit may download. Which chunks that is, Vite's manifest knows.
import { existsSync, readFileSync, readdirSync } from 'node:fs'

const MANIFEST = 'dist/.vite/manifest.json'
/** What `/` loads by itself, without the reader asking. */
const FIRST_PAGE = /^src\/(views\/dashboard|charts|figures)\//

if (!existsSync(MANIFEST)) {
  throw new Error(`There is no ${MANIFEST}, so there is nothing to measure. Run \`npm run build\`.`)
}
const chunks = JSON.parse(readFileSync(MANIFEST, 'utf8'))

export default [
  limit(
    'JavaScript of the entry, without charts',
    '150 kB',
    scripts(() => false),
  ),
  limit(
    'JavaScript before the first chart',
    '240 kB',
    scripts((key) => FIRST_PAGE.test(key)),
  ),
  ...built(/^data\/.*\bpair\.json$/).map((path) => limit(`Figures: ${path}`, '60 kB', [path])),
  limit('Fonts', '60 kB', built(/\.woff2$/)),
]

function limit(name, maximum, path) {
  return { name, path, limit: maximum, gzip: true }
}

/** The entry's files with all they import, and what they import on demand where `isLoaded` says so. */
function scripts(isLoaded) {
  const keys = new Set(Object.keys(chunks).filter((key) => chunks[key].isEntry))
  // A set may grow while it is walked: what is added is visited too.
  for (const key of keys) {
    const { imports = [], dynamicImports = [] } = chunks[key]
    for (const next of [...imports, ...dynamicImports.filter(isLoaded)]) keys.add(next)
  }
  return [...keys].map((key) => `dist/${chunks[key].file}`)
}

function built(pattern) {
  return readdirSync('dist', { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .map((path) => `dist/${path}`)
}
