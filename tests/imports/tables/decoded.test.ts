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

  it.each([
    ['windows-1251', [0xc3, 0xee, 0xe4, 0x3b, 0xcf, 0xee, 0xf2, 0xee, 0xea], 'Год;Поток'],
    ['windows-1256', [0xd3, 0xc7, 0xe1, 0x3b, 0xcc, 0xd1, 0xed, 0xc7, 0xe4], 'سال;جريان'],
    ['windows-1254', [0x59, 0xfd, 0x6c, 0x3b, 0xdc, 0x72, 0xfc, 0x6e], 'Yıl;Ürün'],
    ['GB 18030', [0xc4, 0xea, 0xb7, 0xdd, 0x3b, 0xbd, 0xf0, 0xb6, 0xee], '年份;金额'],
    ['Windows-1252', [0x41, 0xf1, 0x6f, 0x3b, 0x50, 0x61, 0xed, 0x73], 'Año;País'],
  ])('knows %s by the words that tables use', async (_, bytes, words) => {
    expect(await textOf(bytes, 1000)).toBe(words)
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
