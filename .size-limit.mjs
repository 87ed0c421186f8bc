// How much a reader's first visit may download. Which chunks that is, Vite's manifest knows.
import { existsSync, readFileSync, readdirSync } from 'node:fs'

const MANIFEST = 'dist/.vite/manifest.json'
/** What is loaded on demand, but always: the words. */
const WORDS = /^src\/i18n\/en\.ts$/
/** What `/` loads to draw its first chart. What comes later, or when asked for, is not counted. */
const FIRST_CHART = /^src\/(i18n\/en\.ts$|views\/dashboard\/DashboardView|(figures|charts)\/path)/i

if (!existsSync(MANIFEST)) {
  throw new Error(`There is no ${MANIFEST}, so there is nothing to measure. Run \`npm run build\`.`)
}
const chunks = JSON.parse(readFileSync(MANIFEST, 'utf8'))

export default [
  limit('JavaScript of the entry, without charts', '150 kB', scripts(WORDS)),
  limit('JavaScript before the first chart', '240 kB', scripts(FIRST_CHART)),
  ...built(/^data\/.*\bpair\.json$/).map((path) => limit(`Figures: ${path}`, '60 kB', [path])),
  limit('Fonts', '60 kB', built(/\.woff2$/)),
]

function limit(name, maximum, path) {
  return { name, path, limit: maximum, gzip: true }
}

/** The entry's files with all they import, and what they load on demand where `loaded` knows it. */
function scripts(loaded) {
  const keys = new Set(Object.keys(chunks).filter((key) => chunks[key].isEntry))
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
