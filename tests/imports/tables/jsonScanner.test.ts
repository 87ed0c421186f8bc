import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonScanner } from '#imports/tables/jsonScanner.ts'

function textsIn(pieces: readonly string[]) {
  const scanner = jsonScanner()
  return { objects: pieces.flatMap((piece) => scanner.scan(piece)), ...scanner.end() }
}

describe('jsonScanner', () => {
  it('finds the same objects wherever the text is cut into pieces', () => {
    const record = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 })
    const cuts = fc.array(fc.nat({ max: 60 }), { maxLength: 8 })
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), cuts, (records, sizes) => {
        let rest = JSON.stringify({ count: 'a "data": [{', data: records })
        const pieces = sizes.map((size) => {
          const piece = rest.slice(0, size)
          rest = rest.slice(size)
          return piece
        })
        const { objects, isWhole } = textsIn([...pieces, rest])
        expect(objects.map(({ text }): unknown => JSON.parse(text))).toEqual(
          JSON.parse(JSON.stringify(records)),
        )
        expect(isWhole).toBe(true)
      }),
    )
  })

  it('tells arrays apart, and what is cut from what is whole', () => {
    const { objects, arrays } = textsIn(['[{"page":1},[{"a":[{"b":1}]}]]'])
    expect(objects.map(({ array, isInner }) => [array, isInner])).toEqual([
      [1, false],
      [2, true],
    ])
    expect(arrays).toBe(2)
    expect(textsIn(['{"data":[{"a":1},']).isWhole).toBe(false)
    expect(() => textsIn(['{"data":[}'])).toThrow(SyntaxError)
  })
})
