import { describe, expect, it } from 'vitest'
import { embedded, isRightToLeft } from '#files/text/direction.ts'

describe('the direction of words', () => {
  it.each([
    ['In 2029 «سناریو» comes first', false],
    ['۲۰۲۹: سناریو in English', true],
    ['(2029) שלום', true],
    ['\u2068سناریو\u2069 comes first', false],
    ['\u2068سناریو\u2069', true],
    ['2029, 13.6%', null],
  ])('is that of the first letter outside of isolates: %s', (words, isTurned) => {
    expect(isRightToLeft(words)).toBe(isTurned)
  })
})

describe('isolates', () => {
  it('become embeddings between marks, in the direction of what they hold', () => {
    expect(embedded('“\u2068رشد (2029)\u2069” 2031')).toBe(
      '“\u200e\u202bرشد (2029)\u202c\u200e” 2031',
    )
    expect(embedded('\u2068FTA با ایران\u2069')).toBe('\u200e\u202aFTA با ایران\u202c\u200e')
  })
})
