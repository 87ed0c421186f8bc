import * as fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  alterationsIn,
  bundle,
  changedBundle,
  named,
  readBundle,
  renamed,
  strToU8,
  withClaim,
} from '../../support/bundles.ts'

describe('an archive that nobody should trust', () => {
  it.each(['../evil.txt', 'figures/../../evil.txt', '/etc/passwd', 'C:\\evil', '..\\evil'])(
    'is refused with a path like %s',
    async (path) => {
      const found = await named((contents) => {
        contents[path] = strToU8('evil')
      })
      expect(found).toEqual([`archive.unsafePath ${path}`])
    },
  )

  it('is refused when it claims to unpack to a gigabyte', async () => {
    const claimed = await withClaim(await bundle(), 'briefing.json', 1e9)
    expect(await alterationsIn(claimed)).toContain('archive.unpacksTooLarge briefing.json')
  })

  it('unpacks no more than it claims', async () => {
    const bomb = new Uint8Array(11_000_000)
    const file = changedBundle((contents) => {
      contents['tables/1-path.csv'] = bomb
    })
    const tiny = await withClaim(file, 'tables/1-path.csv', 10)
    expect(await alterationsIn(tiny)).toEqual(['changed tables/1-path.csv'])
  })

  it('is refused with too many files, and with a file twice', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`${index}.txt`, new Uint8Array()]),
    )
    expect(await alterationsIn(new Blob([zipSync(many)]))).toEqual(['archive.tooMany'])

    const file = changedBundle((contents) => {
      contents['tables/9-path.csv'] = strToU8('other')
    })
    const twice = await renamed(file, 'tables/9-path.csv', 'tables/1-path.csv')
    expect(await alterationsIn(twice)).toEqual(['archive.repeated tables/1-path.csv'])
  })

  it('is refused when it is a folder, which no browser reads', async () => {
    const folder = new Blob([])
    folder.arrayBuffer = () => Promise.reject(new DOMException('a folder', 'NotReadableError'))
    expect(await alterationsIn(folder)).toEqual(['archive.noFile'])
  })

  it('never throws, whatever is dropped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(3), async (bytes, kind) => {
        const end = Uint8Array.from([
          0x50,
          0x4b,
          5,
          6,
          ...Array.from({ length: 18 }, () => kind * 85),
        ])
        const files = [new Blob([bytes]), new Blob([bytes, end]), new Blob([end, bytes])]
        for (const file of files) expect((await readBundle(file)).ok).toBe(false)
      }),
    )
  })
})
