import { expect, test, vi } from 'vitest'
import { createCache } from '#model/math/createCache.ts'

test('makes a value once for the same objects and words, and anew for any other', () => {
  const cache = createCache<object>()
  const [pair, other] = [{}, {}]
  const first = cache([pair, 'customs'], () => ({}))

  expect(cache([pair, 'customs'], () => ({}))).toBe(first)
  expect(cache([other, 'customs'], () => ({}))).not.toBe(first)
  expect(cache([pair, 'ministry'], () => ({}))).not.toBe(first)
  expect(cache([pair], () => ({}))).not.toBe(first)
})

test('keeps also what is nothing', () => {
  const cache = createCache<null>()
  const make = vi.fn<() => null>(() => null)
  cache([null, undefined], make)
  cache([null, undefined], make)
  expect(make).toHaveBeenCalledOnce()
})

test('makes it again where making it failed', () => {
  const cache = createCache<number>()
  expect(() =>
    cache(['key'], () => {
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(cache(['key'], () => 1)).toBe(1)
})
