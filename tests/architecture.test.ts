import { FIGURE_IDS } from '#figures/catalogue.ts'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageFile from '../package.json' with { type: 'json' }
import { groupedBy } from '#model/math/groupedBy.ts'
import { circlesOf, importsOf, target, type Import } from './support/importGraph.ts'
import { sourceFiles } from './support/sourceFiles.ts'

const BELOW_FIGURES = ['model', 'i18n', 'datasets', 'state', 'ui', 'charts', 'analysis']

/** Which way imports go: each folder of src, and the folders it may import from (itself always). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  i18n: ['model'],
  datasets: ['model'],
  state: ['model'],
  ui: ['i18n'],
  charts: ['model', 'i18n', 'ui'],
  analysis: ['model', 'i18n', 'datasets', 'state', 'ui'],
  figures: BELOW_FIGURES,
  files: [...BELOW_FIGURES, 'figures'],
  imports: ['model', 'i18n', 'datasets'],
  workers: ['model', 'i18n', 'datasets', 'analysis', 'figures', 'files', 'imports'],
  views: [...BELOW_FIGURES, 'figures', 'files', 'imports', 'workers'],
  app: ['i18n', 'datasets', 'state', 'ui', 'analysis', 'figures', 'imports', 'views'],
}

/** The order inside `model`: each folder imports only from those named for it. */
const MODEL_ORDER: Readonly<Record<string, readonly string[]>> = {
  math: [],
  history: ['math'],
  projection: ['math', 'history'],
  levers: ['math', 'history', 'projection'],
  chance: ['math', 'history', 'projection', 'levers'],
  attribution: ['math', 'history', 'projection', 'levers', 'chance'],
  otherPairs: ['math', 'history', 'projection', 'levers', 'chance'],
}

const MOST_FILES = 24
/** A shorter file is worth its name only where several others import it. */
const SHORT_FILE = 15
/** More files that import each other in a circle would have to be read at once. */
const LARGEST_CIRCLE = 4

const SOURCES = sourceFiles('src')
const CODE = SOURCES.filter(({ path }) => /\.tsx?$/.test(path))
const IMPORTS = CODE.flatMap(importsOf)

describe('architecture', () => {
  it.each(Object.entries(MAY_IMPORT))('src/%s imports only %j', (folder, allowed) => {
    const strays = importsUnder(`src/${folder}/`).filter(
      ({ specifier }) => !isAllowed(specifier, folder, allowed),
    )
    expect(strays.map(sentence)).toEqual([])
  })

  it.each(Object.entries(MODEL_ORDER))('src/model/%s imports only %j', (folder, allowed) => {
    const strays = importsUnder(`src/model/${folder}/`).filter(({ specifier }) => {
      const other = /^#model\/(\w+)\//.exec(specifier)?.[1]
      return other !== undefined && other !== folder && !allowed.includes(other)
    })
    expect(strays.map(sentence)).toEqual([])
  })

  it('lets no figure import another', () => {
    const folders = new Set(figureFolders())
    const strays = [...folders].flatMap((folder) =>
      importsUnder(`src/figures/${folder}/`).filter(({ specifier }) => {
        const other = /^#figures\/(\w+)\//.exec(specifier)?.[1] ?? ''
        return other !== folder && folders.has(other)
      }),
    )
    expect(strays.map(sentence)).toEqual([])
  })

  it('lets no view import another view, but for the way to take figures away', () => {
    const strays = importsUnder('src/views/').filter(({ path, specifier }) => {
      const [, , view] = path.split('/')
      return /^#views\/(?!share\/)/.test(specifier) && !specifier.startsWith(`#views/${view}/`)
    })
    expect(strays.map(sentence)).toEqual([])
  })

  it('writes #folder/file.ts across folders and ./file.ts within one, with its extension', () => {
    const strays = IMPORTS.filter(
      ({ path, specifier }) =>
        specifier.startsWith('..') ||
        (/^[.#]/.test(specifier) && !/\.(tsx?|css|json|(?:css|md)\?raw)$/.test(specifier)) ||
        (specifier.startsWith('#') && dirname(target({ path, specifier })) === dirname(path)),
    )
    expect(strays.map(sentence)).toEqual([])
  })

  it('has only the folders of the table, one level below each, and two in views', () => {
    const strays = SOURCES.map(({ path }) => path.split('/').slice(1, -1))
      .filter(([folder, ...below]) => folder !== undefined && !isPlace(folder, below))
      .map((folders) => `src/${folders.join('/')} is no folder of the architecture`)
    expect([...new Set(strays)]).toEqual([])
  })

  it(`holds at most ${MOST_FILES} files in a folder`, () => {
    const counts = groupedBy(SOURCES, ({ path }) => dirname(path))
    const full = [...counts].filter(([, files]) => files.length > MOST_FILES)
    expect(full.map(([folder, files]) => `${folder} has ${files.length} files`)).toEqual([])
  })

  it(`has no file under ${SHORT_FILE} lines that one other file imports alone`, () => {
    const importers = groupedBy(IMPORTS, target)
    const alone = CODE.filter(({ path, text }) => {
      const isEntry = /^src\/\w+\.tsx$/.test(path)
      return !isEntry && text.split('\n').length - 1 < SHORT_FILE && countOf(importers, path) < 2
    })
    expect(alone.map(({ path }) => `${path} belongs into the file that imports it`)).toEqual([])
  })

  it('gives no exported name two meanings', () => {
    const exports = CODE.filter(isNoTranslation).flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?:async )?(?:function|const|type|class) (\w+)/gm)].map(
        ([, name = '']) => ({ name, path }),
      ),
    )
    const doubles = [...groupedBy(exports, ({ name }) => name)].filter(([, all]) => all.length > 1)
    expect(
      doubles.map(([name, all]) => `${name}: ${all.map(({ path }) => path).join(', ')}`),
    ).toEqual([])
  })

  it('gives no two files of code the same name', () => {
    const names = groupedBy(CODE.filter(isNoTranslation), ({ path }) =>
      path.replace(/^.*\/|\.tsx?$/g, ''),
    )
    const doubles = [...names].filter(([, files]) => files.length > 1)
    expect(doubles.map(([, files]) => files.map(({ path }) => path).join(', '))).toEqual([])
  })

  it(`has no circle of imports of more than ${LARGEST_CIRCLE} files, and none of code`, () => {
    const circles = circlesOf(IMPORTS).filter((files) => files.length > LARGEST_CIRCLE)
    expect(circles).toEqual([])
    expect(circlesOf(IMPORTS.filter(({ isLate }) => !isLate))).toEqual([])
  })

  it('ships only what package.json says it ships, nothing that only checks it', () => {
    const strays = IMPORTS.filter(
      ({ specifier }) => /^[@a-z]/.test(specifier) && !isShipped(specifier),
    )
    expect(strays.map(sentence)).toEqual([])
  })

  it('has no barrel files', () => {
    const barrels = SOURCES.filter(({ path }) => /\/index\.tsx?$/.test(path))
    expect(barrels.map(({ path }) => `${path} is a barrel`)).toEqual([])
  })
})

/** Words are named after the subjects they are about, alike in every language. */
function isNoTranslation({ path }: (typeof SOURCES)[number]): boolean {
  return !/^src\/i18n\/\w+\//.test(path)
}

function importsUnder(folder: string): readonly Import[] {
  return IMPORTS.filter(({ path }) => path.startsWith(folder))
}

function countOf(importers: ReadonlyMap<string, readonly Import[]>, path: string): number {
  return new Set(importers.get(path)?.map((one) => one.path)).size
}

/** The folders that hold makers of figures. */
function figureFolders(): readonly string[] {
  const makers = IMPORTS.filter(
    ({ path, specifier }) =>
      /^src\/figures\/(?:figures|dashboardFigures)\.ts$/.test(path) &&
      /^#figures\/\w+\//.test(specifier),
  )
  expect(makers).toHaveLength(FIGURE_IDS.length)
  return makers.map(({ specifier }) => specifier.split('/')[1] ?? '')
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
  return folder in MAY_IMPORT && below.length <= (folder === 'views' ? 2 : 1)
}

function sentence({ path, specifier }: Pick<Import, 'path' | 'specifier'>): string {
  return `${path} imports ${specifier}`
}
