import { dirname, join } from 'node:path'
import { groupedBy } from '#model/math/groupedBy.ts'
import type { SourceFile } from './sourceFiles.ts'

/** One import of a file, as it is written there. */
export type Import = Readonly<{
  path: string
  specifier: string
  /** It brings nothing but types, or is loaded on demand: nothing that runs waits for it. */
  isLate: boolean
}>

/** What a file imports: statically, for types, by re-export, or on demand. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const found = text.matchAll(
    /\b(?:import|export)\b(?<clause>[^'()]*?)\bfrom\s*'(?<from>[^']+)'|\bimport\s*'(?<bare>[^']+)'|(?:\bimport\(|\bnew URL\()\s*'(?<late>[^']+)'/g,
  )
  return [...found].map(({ groups = {} }) => {
    const { clause = '', from = '', bare = '', late = '' } = groups
    const specifier = from || bare || late
    return { path, specifier, isLate: late !== '' || (from !== '' && isTypes(clause)) }
  })
}

function isTypes(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true
  const names = clause.replace(/^[^{]*\{|\}[^}]*$/g, '').split(',')
  return clause.includes('{') && names.every((name) => /^\s*(?:type\b|$)/.test(name))
}

/** The file that an import leads to. */
export function target({ path, specifier }: Pick<Import, 'path' | 'specifier'>): string {
  const file = specifier.replace(/\?\w+$/, '')
  return file.startsWith('#') ? `src/${file.slice(1)}` : join(dirname(path), file)
}

/** Groups of files of which each can be reached from each by imports (Tarjan's algorithm). */
export function circlesOf(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = new Map(
    [...groupedBy(imports, ({ path }) => path)].map(([path, all]) => [path, all.map(target)]),
  )
  const order = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []

  /** The earliest file on the stack that can be reached from this one. */
  function visit(file: string): number {
    const place = order.size
    order.set(file, place)
    stack.push(file)
    let low = place
    for (const other of next.get(file) ?? []) {
      if (!order.has(other)) low = Math.min(low, visit(other))
      else if (stack.includes(other)) low = Math.min(low, order.get(other) ?? low)
    }
    if (low === place) {
      const circle = stack.splice(stack.indexOf(file))
      if (circle.length > 1) circles.push(circle)
    }
    return low
  }

  for (const file of next.keys()) if (!order.has(file)) visit(file)
  return circles
}
