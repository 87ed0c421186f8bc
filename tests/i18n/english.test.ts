import { expect, it } from 'vitest'
import { en } from '#i18n/en.ts'
import { groupedBy } from '#model/math/groupedBy.ts'
import { createCache } from '#model/math/createCache.ts'
import { importsOf, target, type Import } from '../support/importGraph.ts'
import { sourceFiles } from '../support/sourceFiles.ts'

const FILES = new Map(sourceFiles('src').map((file) => [file.path, file]))
const IMPORTS = groupedBy([...FILES.values()].filter(isCode).flatMap(importsOf), ({ path }) => path)

it.each(['src/main.tsx', 'src/embed.tsx', 'src/standalone.tsx', 'src/workers/reportWorker.ts'])(
  '%s brings the words that it says',
  (entry) => {
    const said = saidFrom(entry)
    expect(said.length).toBeGreaterThan(30)
    expect(said.filter(({ isBrought }) => !isBrought)).toEqual([])
  },
)

/** A message that a file says, and whether its words are loaded by then. */
type Said = Readonly<{ path: string; key: string; isBrought: boolean }>

/**
 * What is said by a file, by all it imports, and by what these load on demand: with the words that came
 * before, and those that come with the file that is loaded.
 */
function saidFrom(root: string): readonly Said[] {
  const visits = [{ root, words: new Set<string>() }]
  const visited = new Set<string>()
  const all: Said[] = []
  for (const visit of visits) {
    const { files, onDemand } = loadedWith(visit.root)
    const words = new Set([...visit.words, ...files.filter(isWords)])
    const place = [visit.root, ...[...words].toSorted()].join()
    if (visited.has(place)) continue
    visited.add(place)
    const brought = new Set([...words].flatMap(keysIn))
    for (const path of files.filter(isSpeaker)) {
      for (const key of keysSaidIn(path)) all.push({ path, key, isBrought: brought.has(key) })
    }
    visits.push(...onDemand.map((next) => ({ root: next, words })))
  }
  return all
}

/** The files that run with a file, and those that they load on demand. */
const loadedWith = cached((root: string) => {
  const files = new Set([root])
  const onDemand = new Set<string>()
  for (const path of files) {
    for (const one of IMPORTS.get(path) ?? []) {
      const next = target(one)
      if (!FILES.has(next)) continue
      if (!one.isLate) files.add(next)
      else if (isOnDemand(one)) onDemand.add(next)
    }
  }
  return { files: [...files], onDemand: [...onDemand].filter((path) => !files.has(path)) }
})

/** The keys in quotes, and those that a template with a slot can name. */
const keysSaidIn = cached((path: string): readonly string[] => {
  const text = FILES.get(path)?.text ?? ''
  const starts = [...text.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{/g)].map(([, start = '']) => start)
  return Object.keys(en).filter(
    (key) => text.includes(`'${key}'`) || starts.some((start) => key.startsWith(start)),
  )
})

const keysIn = cached((path: string): readonly string[] => {
  const text = FILES.get(path)?.text ?? ''
  return [...text.matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, key = '']) => key)
})

/** A function of a path that is worked out once for each. */
function cached<Value>(make: (path: string) => Value): (path: string) => Value {
  const cache = createCache<Value>()
  return (path) => cache([path], () => make(path))
}

function isCode({ path }: { path: string }): boolean {
  return /\.tsx?$/.test(path)
}

function isOnDemand({ path, specifier }: Import): boolean {
  return FILES.get(path)?.text.includes(`import('${specifier}')`) ?? false
}

function isWords(path: string): boolean {
  return path.startsWith('src/i18n/en/')
}

/** The words themselves say nothing. */
function isSpeaker(path: string): boolean {
  return !path.startsWith('src/i18n/')
}
