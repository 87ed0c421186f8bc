import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isSeen, plainWords, withPlainWords } from '#model/plainWords.ts'
import { briefingSchema } from '#state/briefings/briefing.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import { readPasted } from '#state/link/pastedLinks.ts'

/** Written out, so that it does not repeat how they are found. */
const SIGNS =
  '\u202a \u202b \u202c \u202d \u202e \u2066 \u2067 \u2068 \u2069 \u200e \u200f \u061c \u0000 \u0007 \u001b \u0085 \u009f \ufeff \u200b \u2060 \u2064 \u00ad \ufff9 \ufffa \ufffb \udc00 \ud800 \u{e0001} \u{e0041} \u{e007f} \ufffe \uffff'.split(
    ' ',
  )
const ANY_OF_THEM = new RegExp(`[${SIGNS.join('')}\u2028\u2029]`, 'u')

/** Words with such signs anywhere. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS, '\u2028', '\u2029'), fc.string({ unit: 'grapheme' })))
  .map((pieces) => pieces.join(''))

describe('words that somebody wrote', () => {
  test.each(SIGNS)('lose what is not seen: %j', (sign) => {
    expect(plainWords(`Trade${sign} grows`)).toBe('Trade grows')
  })

  test.each([
    'می‌خواهم که ۳ میلیارد',
    'क्‍ष',
    'family 👩‍👩‍👧 ❤️',
    'two\nlines\tand a tab\r\n',
    '\u0600\u0661\u0662',
    'São Tomé, Ⅳ, 𝒳',
  ])('keep what is: %j', (words) => {
    expect(plainWords(words)).toBe(words)
  })

  it('have ends of lines that every program knows', () => {
    expect(plainWords('one\u2028two\u2029three')).toBe('one\ntwo\nthree')
  })

  it('are cleaned wherever they stand in plain data', () => {
    const data = { a: ['x\u202e', 1, null, { b: '\u2067y', c: true }] }
    expect(withPlainWords(data)).toEqual({ a: ['x', 1, null, { b: 'y', c: true }] })
    const plain = { a: ['x', 1, null, { b: 'y', c: true }] }
    expect(withPlainWords(plain)).toBe(plain)
  })

  test.each([
    ['a', true],
    ['👍', true],
    [' \n\t\u00a0', false],
    ['\u200c\u200d\ufe0f', false],
    ['\u3164\u115f\u2800', false],
  ])('are seen or not: %j', (words, expected) => {
    expect(isSeen(words)).toBe(expected)
  })
})

describe('what enters', () => {
  it('as a link holds no hidden sign, nor does what is said about it', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const one = encodeURIComponent(words.replaceAll(/\p{Surrogate}/gu, ''))
        const figure = `total:2025:gregorian:3.4:claimed:${encodeURIComponent(one)}`
        const column = encodeURIComponent(`growth=3&name=${one}`)
        const query = `name=${one}&growth=${one}&own=${figure}&compare=desk~${column}&${one}=1`
        const { selection, problems } = readLink(query)
        const said = JSON.stringify([
          selection,
          problems,
          readPasted(`https://a.example/?${query}`),
        ])
        expect(said).not.toMatch(ANY_OF_THEM)
        expect(readLink(writeLink(selection)).selection).toEqual(selection)
      }),
      { numRuns: 60 },
    )
  })

  it('as a briefing, kept by an earlier release or in a bundle, holds none', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const page = { id: 'p', figure: 'path', link: '', paragraph: words, note: words }
        const read = briefingSchema.parse({
          id: 'b',
          title: words,
          introduction: words,
          paper: 'a4',
          theme: 'light',
          pages: [page],
          changedAt: '',
        })
        expect(JSON.stringify(read)).not.toMatch(ANY_OF_THEM)
      }),
      { numRuns: 60 },
    )
  })
})
