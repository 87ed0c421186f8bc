import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '#i18n/en/en.ts'
import { enChance } from '#i18n/en/enChance.ts'
import { enCompare } from '#i18n/en/enCompare.ts'
import { enEmbed } from '#i18n/en/enEmbed.ts'
import { enFirst } from '#i18n/en/enFirst.ts'
import { enMatters } from '#i18n/en/enMatters.ts'
import { sourceFiles } from '../support/sourceFiles.ts'

const SOURCES = new Map(
  ['src', 'scripts'].flatMap((folder) =>
    sourceFiles(folder).map(({ path, text }) => [path, text] as const),
  ),
)

/** The shell, the first page, and what that opens without waiting for all words. */
const FIRST = withImports([
  'src/main.tsx',
  'src/views/dashboard/DashboardView.tsx',
  'src/charts/frame/FigureTable.tsx',
  'src/figures/path/Fan.tsx',
])

/** What an embed draws, which has its words from the beginning or never. */
const EMBEDDED = withImports(['src/embed.tsx', 'src/charts/frame/FigureTable.tsx'])

/** Files with all that they import, but not what they load on demand: that waits for all words. */
function withImports(roots: readonly string[]): readonly string[] {
  const files = new Set(roots)
  // A set may grow while it is walked: what is added is visited too.
  for (const file of files) {
    for (const [, name = ''] of (SOURCES.get(file) ?? '').matchAll(
      /^(?:import(?! type)|\}) .*from '([#.][^']+\.tsx?)'$/gm,
    )) {
      files.add(
        name.startsWith('#') ? `src/${name.slice(1)}` : posix.join(posix.dirname(file), name),
      )
    }
  }
  return [...files]
}

function strays(files: readonly string[], there: Readonly<Record<string, unknown>>) {
  const later = Object.keys(en).filter((key) => !(key in there))
  expect(later.length).toBeGreaterThan(0)
  expect(files.length).toBeGreaterThan(50)
  return files.flatMap((path) =>
    later
      .filter((key) => SOURCES.get(path)?.includes(`'${key}'`))
      .map((key) => `${path} uses ${key}`),
  )
}

describe('words that come later', () => {
  it('are used by nothing that may be drawn before them', () => {
    expect(strays(FIRST, enFirst)).toEqual([])
  })

  it('are used by nothing in an embed, but for what it opens', () => {
    expect(
      strays(EMBEDDED, { ...enFirst, ...enEmbed, ...enChance, ...enMatters, ...enCompare }),
    ).toEqual([])
  })
})

describe('every word', () => {
  it('is said somewhere', () => {
    const all = [...SOURCES]
      .filter(([path]) => !path.startsWith('src/i18n/en'))
      .map(([, text]) => text)
    const unsaid = Object.keys(en).filter((key) => !all.some((text) => says(text, key)))
    expect(unsaid).toEqual([])
  })
})

/** True for a text that names the key, or the beginning of it that a slot completes. */
function says(text: string, key: string): boolean {
  if (text.includes(`'${key}'`)) return true
  return [...text.matchAll(/`([a-z][\w.-]*\.[\w.-]*)\$\{/g)].some(([, start = '']) =>
    key.startsWith(start),
  )
}
