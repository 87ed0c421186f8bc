import { afterEach, describe, expect, it, vi } from 'vitest'
import { packageText, readPackageText } from '#imports/archives/packageText.ts'
import type { ImportAnswer, ImportRequest } from '#workers/importWorker.ts'
import { fromParts, inParts } from '#workers/packageParts.ts'
import { madeUp } from '../support/packages.ts'

/** A page takes so many rows over in a few milliseconds. */
const MOST_ROWS = 2000

/** The made-up package with as many rows as asked: one more than fills a number of parts. */
function long(parts: number) {
  const { pair, chapters, library } = madeUp
  const values = { length: parts * MOST_ROWS + 1 }
  const [value] = pair.categoryValues
  const [row] = chapters.rows
  if (!value || !row) throw new Error('The made-up package has goods.')
  const categoryValues = Array.from(values, (_, index) => ({ ...value, id: `value-${index}` }))
  const rows = Array.from(values, (_, index) => ({ ...row, year: index }))
  return { pair: { ...pair, categoryValues }, chapters: { ...chapters, rows }, library }
}

describe('packages in parts', () => {
  it('hold a page up by so many rows a part, and by none with the rest', () => {
    const { rows, packages } = inParts([long(2), madeUp, long(1)])
    expect(rows.map(({ place }) => place)).toEqual([0, 0, 0, 1, 2, 2])
    const lengths = rows.flatMap((part) => [part.categoryValues.length, part.chapterRows.length])
    expect(Math.max(...lengths)).toBe(MOST_ROWS)
    expect(
      packages.flatMap(({ pair, chapters }) => [...pair.categoryValues, ...chapters.rows]),
    ).toEqual([])
  })

  it('are the same packages when they are put together', () => {
    const packages = [long(1), madeUp, long(2)]
    expect(fromParts(inParts(packages))).toEqual(packages)
  })
})

describe('importWorker', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('answers with a package in parts', async () => {
    const sent: ImportAnswer[] = []
    let ask: (event: Readonly<{ data: ImportRequest }>) => void = () => {}
    vi.stubGlobal('addEventListener', (_: string, listener: typeof ask) => (ask = listener))
    const answered = new Promise<void>((resolve) => {
      vi.stubGlobal('postMessage', (message: ImportAnswer) => {
        sent.push(message)
        if (message.kind === 'packages' || message.kind === 'failed') resolve()
      })
    })
    await import('#workers/importWorker.ts')
    const file = packageText(madeUp)
    ask({ data: { kind: 'data', file, id: 'own-mine' } })
    await answered

    const own = readPackageText(file, 'own-mine')
    const { rows, packages } = inParts(own ? [own] : [])
    const parts = rows.map((part) => ({ kind: 'rows', rows: part }))
    expect(parts).toHaveLength(1)
    expect(sent).toEqual([...parts, { kind: 'packages', packages }])
  })
})
