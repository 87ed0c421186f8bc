import { describe, expect, it } from 'vitest'
import { decoded } from '#imports/tables/decoded.ts'

const BOM = [0xef, 0xbb, 0xbf]

/** Decodes bytes that arrive in pieces of some length. */
async function textOf(bytes: Iterable<number>, length: number): Promise<string> {
  const all = Uint8Array.from(bytes)
  async function* pieces() {
    for (let from = 0; from < all.length; from += length) yield all.subarray(from, from + length)
  }
  let text = ''
  for await (const piece of decoded(pieces())) text += piece
  return text
}

function utf16(text: string, isLittle: boolean): number[] {
  return Array.from(text, (sign) => sign.charCodeAt(0)).flatMap((unit) => {
    const pair = [unit % 256, unit >> 8]
    return isLittle ? pair : pair.toReversed()
  })
}

describe('decoded', () => {
  const text = 'year,país\n2020,Curaçao ۱۲ € 😀\n'

  it.each([1, 2, 3, 7, 1000])('reads UTF-8 in pieces of %i bytes', async (length) => {
    const bytes = new TextEncoder().encode(text)
    expect(await textOf(bytes, length)).toBe(text)
    expect(await textOf([...BOM, ...bytes], 1000)).toBe(text)
  })

  it.each([1, 2, 5, 1000])('reads Windows-1252 in pieces of %i bytes', async (length) => {
    const latin = Array.from('Côte d’Ivoire', (sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0)))
    expect(await textOf(latin, length)).toBe('Côte d’Ivoire')
  })

  it('reads UTF-16 by its mark, or by its zeros', async () => {
    const plain = 'year,flow\n2020,é\n'
    expect(await textOf([0xff, 0xfe, ...utf16(plain, true)], 3)).toBe(plain)
    expect(await textOf([0xfe, 0xff, ...utf16(plain, false)], 1000)).toBe(plain)
    expect(await textOf(utf16(plain, true), 1000)).toBe(plain)
    expect(await textOf(utf16(plain, false), 1000)).toBe(plain)
  })

  it('keeps the rest of UTF-8 text that is damaged in one place', async () => {
    const encode = (part: string) => [...new TextEncoder().encode(part)]
    const bytes = [...encode('é,'), 0xff, ...encode(',é')]
    expect(await textOf(bytes, 1)).toBe('é,\uFFFD,é')
  })
})
