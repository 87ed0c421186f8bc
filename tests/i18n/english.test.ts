import { expect, it } from 'vitest'
import { en } from '#i18n/en/en.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import { importsOf, target, type Import } from '../support/importGraph.ts'
import { sourceFiles } from '../support/sourceFiles.ts'

const LATER = 'src/i18n/laterEnglish.ts'
/** What figures that compare scenarios say; they are checked as entries of their own. */
const COMPARED = 'src/i18n/comparedEnglish.ts'
const FILES = new Map(sourceFiles('src').map((file) => [file.path, file]))
const IMPORTS = groupedBy([...FILES.values()].filter(isCode).flatMap(importsOf), ({ path }) => path)

it.each([
  'src/main.tsx',
  'src/embed.tsx',
  'src/standalone.tsx',
  'src/workers/reportWorker.ts',
  'src/figures/compare/compare.tsx',
  'src/figures/waterfall/difference.tsx',
])('%s brings the words that it says', (entry) => {
  const brought = keysIn(broughtBy(entry))
  const said = reached(entry).flatMap((path) =>
    keysSaidIn(FILES.get(path)?.text ?? '').map((key) => `${path} says ${key}`),
  )
  expect(said.length).toBeGreaterThan(30)
  expect(said.filter((sentence) => !brought.has(sentence.replace(/.* /, '')))).toEqual([])
})

/** The files of words that an entry imports at once, itself or through others. */
function broughtBy(entry: string): readonly string[] {
  const paths = new Set([entry])
  for (const path of paths) {
    for (const one of importsFrom(path)) if (!one.isLate) paths.add(target(one))
  }
  return [...paths].filter((path) => path.startsWith('src/i18n/en/'))
}

/** The files that a page runs, without those loaded on demand together with all of English. */
function reached(entry: string): readonly string[] {
  const paths = new Set([entry])
  for (const path of paths) {
    for (const one of importsFrom(path)) {
      const next = target(one)
      if (!isTypes(one) && isSpeaker(next) && !(isOnDemand(one) && hasLater(next))) paths.add(next)
    }
  }
  return [...paths]
}

/** True where the file or one that it imports at once imports the rest of English. */
function hasLater(path: string, seen = new Set<string>()): boolean {
  if (path === LATER || path === COMPARED) return true
  if (seen.has(path)) return false
  seen.add(path)
  return importsFrom(path).some((one) => !one.isLate && hasLater(target(one), seen))
}

/** The keys in quotes, and those that a template with a slot can name. */
function keysSaidIn(text: string): readonly string[] {
  const starts = [...text.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{/g)].map(([, start = '']) => start)
  return Object.keys(en).filter(
    (key) => text.includes(`'${key}'`) || starts.some((start) => key.startsWith(start)),
  )
}

function keysIn(paths: readonly string[]): ReadonlySet<string> {
  const texts = paths.map((path) => FILES.get(path)?.text ?? '')
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, key = '']) => key)),
  )
}

function importsFrom(path: string): readonly Import[] {
  return IMPORTS.get(path) ?? []
}

function isCode({ path }: { path: string }): boolean {
  return /\.tsx?$/.test(path)
}

function isOnDemand({ path, specifier, isLate }: Import): boolean {
  return isLate && (FILES.get(path)?.text.includes(`import('${specifier}')`) ?? false)
}

function isTypes(one: Import): boolean {
  return one.isLate && !isOnDemand(one)
}

/** The words themselves say nothing. */
function isSpeaker(path: string): boolean {
  return FILES.has(path) && !path.startsWith('src/i18n/')
}
