import type { Place } from './problems.ts'

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

type Frame = { list: boolean; key: string | number; wantsKey: boolean }

/**
 * Finds the position of each property in a JSON text, by its path joined with dots (`pair.id`,
 * `resources.0.name`; the root is ``), since `JSON.parse` reports no positions.
 */
export function jsonPlaces(file: string, text: string): (path: string) => Place {
  const offsets = offsetsByPath(text)
  return (path) => {
    const offset = offsets.get(nearestKnown(offsets, path)) ?? 0
    const before = text.slice(0, offset).split('\n')
    const column = (before.at(-1) ?? '').length + 1
    return { file, line: before.length, column, name: path || 'the whole file' }
  }
}

function offsetsByPath(text: string): Map<string, number> {
  const offsets = new Map<string, number>()
  const stack: Frame[] = []

  const mark = (offset: number) => {
    const path = stack.map(({ key }) => key).join('.')
    if (!offsets.has(path)) offsets.set(path, offset)
  }

  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const top = stack.at(-1)
    if (token === '{' || token === '[') {
      mark(index)
      stack.push({ list: token === '[', key: token === '[' ? 0 : '', wantsKey: token === '{' })
    } else if (token === '}' || token === ']') stack.pop()
    else if (token === ',' && top) nextMember(top)
    else if (token !== ':' && top?.wantsKey) {
      top.key = token.slice(1, -1)
      top.wantsKey = false
      mark(index)
    } else if (token !== ':') mark(index)
  }
  return offsets
}

function nextMember(frame: Frame): void {
  if (typeof frame.key === 'number') frame.key += 1
  else frame.wantsKey = true
}

/** The position of a property, or of its nearest parent where it is missing. */
function nearestKnown(offsets: Map<string, number>, path: string): string {
  let known = path
  while (known !== '' && !offsets.has(known))
    known = known.slice(0, Math.max(0, known.lastIndexOf('.')))
  return known
}
