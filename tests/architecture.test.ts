import { describe, expect, it } from 'vitest'
import packageFile from '../package.json' with { type: 'json' }
import { sourceFiles } from './support/sourceFiles.ts'

/** Which way imports go: each folder of src, and the folders it may import from (itself always). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  i18n: ['model'],
  datasets: ['model'],
  state: ['model'],
  workers: ['model', 'i18n', 'figures', 'files'],
  ui: ['i18n'],
  charts: ['model', 'i18n', 'ui'],
  figures: ['model', 'i18n', 'datasets', 'state', 'ui', 'charts'],
  files: ['model', 'i18n', 'datasets', 'state', 'charts', 'figures'],
  views: ['model', 'i18n', 'datasets', 'state', 'workers', 'ui', 'charts', 'figures', 'files'],
  app: ['i18n', 'datasets', 'state', 'ui', 'figures', 'views'],
}

const SOURCES = sourceFiles('src')

describe('architecture', () => {
  it.each(Object.entries(MAY_IMPORT))('src/%s imports only %j', (folder, allowed) => {
    const strays = imports(`src/${folder}/`).filter(
      ({ specifier }) => !isAllowed(specifier, folder, allowed),
    )
    expect(strays.map(sentence)).toEqual([])
  })

  it('lets no view import another view, but for the way to take figures away', () => {
    const strays = imports('src/views/').filter(({ path, specifier }) => {
      const [, , view] = path.split('/')
      return /^#views\/(?!share\/)/.test(specifier) && !specifier.startsWith(`#views/${view}/`)
    })
    expect(strays.map(sentence)).toEqual([])
  })

  it('writes #folder/file.ts across folders and ./file.ts within one, with its extension', () => {
    const strays = imports('src/').filter(
      ({ specifier }) =>
        specifier.startsWith('..') ||
        (/^[.#]/.test(specifier) && !/\.(tsx?|css|(?:css|md)\?raw)$/.test(specifier)),
    )
    expect(strays.map(sentence)).toEqual([])
  })

  it('has only the folders of the table, and subfolders only in views', () => {
    const strays = SOURCES.map(({ path }) => path.split('/').slice(1, -1))
      .filter(([folder, ...below]) => folder !== undefined && !isPlace(folder, below))
      .map((folders) => `src/${folders.join('/')} is no folder of the architecture`)
    expect(strays).toEqual([])
  })

  it('ships only what package.json says it ships, nothing that only checks it', () => {
    const strays = imports('src/').filter(
      ({ specifier }) => /^[@a-z]/.test(specifier) && !isShipped(specifier),
    )
    expect(strays.map(sentence)).toEqual([])
  })

  it('has no barrel files', () => {
    const barrels = SOURCES.filter(({ path }) => /\/index\.tsx?$/.test(path))
    expect(barrels.map(({ path }) => `${path} is a barrel`)).toEqual([])
  })
})

type Import = Readonly<{ path: string; specifier: string }>

/** What the files under a folder import: statically, on demand, for types, or by re-export. */
function imports(folder: string): readonly Import[] {
  return SOURCES.filter(({ path }) => path.startsWith(folder) && /\.tsx?$/.test(path)).flatMap(
    ({ path, text }) =>
      [...text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*'([^']+)'/g)].map(
        ([, specifier = '']) => ({ path, specifier }),
      ),
  )
}

function isAllowed(specifier: string, folder: string, allowed: readonly string[]): boolean {
  if (specifier.startsWith('./')) return true
  if (!specifier.startsWith('#')) return folder !== 'model'
  return [folder, ...allowed].some((other) => specifier.startsWith(`#${other}/`))
}

/** True for a package of the product itself: `@scope/name/part` belongs to `@scope/name`. */
function isShipped(specifier: string): boolean {
  const parts = specifier.split('/')
  const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
  return Object.hasOwn(packageFile.dependencies, name)
}

function isPlace(folder: string, below: readonly string[]): boolean {
  return folder in MAY_IMPORT && below.length <= (folder === 'views' ? 1 : 0)
}

function sentence({ path, specifier }: Import): string {
  return `${path} imports ${specifier}`
}
