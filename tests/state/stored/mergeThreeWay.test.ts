import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSame, mergeThreeWay } from '#state/stored/mergeThreeWay.ts'

const thing = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  note: fc.constantFrom('', 'x', 'y'),
  tags: fc.array(fc.nat(3), { maxLength: 2 }),
})
const state = fc.record({
  title: fc.constantFrom('one', 'two', 'three'),
  open: fc.option(fc.constantFrom('a', 'b')),
  things: fc.uniqueArray(thing, { selector: ({ id }) => id }),
})

describe('merging', () => {
  it('is what one side made of it where the other did nothing', () => {
    fc.assert(
      fc.property(state, state, (base, changed) => {
        expect(mergeThreeWay(base, base, changed)).toEqual(changed)
        expect(mergeThreeWay(changed, base, base)).toEqual(changed)
      }),
    )
  })

  it('changes nothing where both did the same', () => {
    fc.assert(
      fc.property(state, state, (base, changed) => {
        expect(mergeThreeWay(changed, base, changed)).toEqual(changed)
      }),
    )
  })

  it('keeps every thing that either side added or changed', () => {
    fc.assert(
      fc.property(state, state, state, (theirs, base, mine) => {
        const ids = mergeThreeWay(theirs, base, mine).things.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const changed = [...theirs.things, ...mine.things].filter(
          (one) => !base.things.some((before) => isSame(before, one)),
        )
        expect(changed.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([])
      }),
    )
  })

  it('brings different fields of the same thing together; of one field, mine stands', () => {
    const base = { things: [{ id: 'a', note: '', tags: [1] }] }
    const theirs = { things: [{ id: 'a', note: 'theirs', tags: [1] }] }
    expect(mergeThreeWay(theirs, base, { things: [{ id: 'a', note: '', tags: [2] }] })).toEqual({
      things: [{ id: 'a', note: 'theirs', tags: [2] }],
    })
    expect(mergeThreeWay(theirs, base, { things: [{ id: 'a', note: 'mine', tags: [1] }] })).toEqual(
      {
        things: [{ id: 'a', note: 'mine', tags: [1] }],
      },
    )
  })

  it('deletes what one side deleted, unless the other changed it', () => {
    const [a, b] = [
      { id: 'a', note: '' },
      { id: 'b', note: '' },
    ]
    expect(mergeThreeWay([a], [a, b], [{ ...a, note: 'x' }, b])).toEqual([{ ...a, note: 'x' }])
    expect(mergeThreeWay([a], [a, b], [a, { ...b, note: 'x' }])).toEqual([a, { ...b, note: 'x' }])
    expect(mergeThreeWay([{ ...a, note: 'x' }, b], [a, b], [b])).toEqual([{ ...a, note: 'x' }, b])
  })

  it('puts what one side added where it stood, and follows the side that moved things', () => {
    const of = (...ids: string[]) => ids.map((id) => ({ id }))
    expect(mergeThreeWay(of('a', 'x', 'b'), of('a', 'b'), of('a', 'b', 'y'))).toEqual(
      of('a', 'x', 'b', 'y'),
    )
    expect(mergeThreeWay(of('a', 'b', 'c', 'x'), of('a', 'b', 'c'), of('c', 'a', 'b'))).toEqual(
      of('c', 'x', 'a', 'b'),
    )
    expect(mergeThreeWay(of('c', 'a'), of('a', 'c'), of('a', 'y', 'c'))).toEqual(of('c', 'a', 'y'))
  })
})
