import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import type { Briefing } from '#state/briefing.ts'
import {
  bundle,
  changedBundle,
  contentsOf,
  evidence,
  kept,
  readBundle,
  strToU8,
  textIn,
  type Contents,
} from '../support/bundles.ts'

/** Any words, halves of characters and nothing at all included. */
const words = fc.string({ unit: 'binary', maxLength: 60 })

const anyBriefing: fc.Arbitrary<Briefing> = fc.record({
  id: words,
  title: words,
  introduction: words,
  paper: fc.constantFrom('a4', 'letter'),
  theme: fc.constantFrom('light', 'dark'),
  pages: fc.array(
    fc.record({
      id: words,
      figure: fc.constantFrom('path', 'headline', 'mirror'),
      link: words,
      paragraph: fc.option(words),
      note: words,
    }),
    { maxLength: 4 },
  ),
  changedAt: words,
})

/** What reading a changed bundle names, as `changed briefing.json`. */
function named(change: (contents: Contents) => void): Promise<string[]> {
  return alterationsIn(changedBundle(change))
}

async function alterationsIn(file: Blob): Promise<string[]> {
  const read = await readBundle(file)
  const found = read.ok ? read.value.alterations : read.problems
  return found.map(({ code, at }) => `${code.replace(/^bundle\./, '')} ${at}`.trim())
}

/** One bit of one byte, as a bad disk or a careful forger would have it. */
function flip(contents: Contents, path: string, place: number): void {
  const bytes = Uint8Array.from(contents[path] ?? [])
  bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ 1
  contents[path] = bytes
}

describe('a bundle that nobody touched', () => {
  it('brings back the briefing and the scenario', async () => {
    const read = await readBundle(await bundle())
    expect(read).toEqual({
      ok: true,
      value: { briefing: kept, scenario: { ...evidence.scenario, model: 1 }, alterations: [] },
    })
  })

  it('brings back every briefing exactly', async () => {
    await fc.assert(
      fc.asyncProperty(anyBriefing, words, async (briefing, link) => {
        const scenario = { ...evidence.scenario, link }
        const read = await readBundle(await bundle({ kept: briefing, scenario, pairs: [] }))
        expect(read).toMatchObject({ ok: true, value: { briefing, scenario, alterations: [] } })
      }),
      { numRuns: 25 },
    )
  })

  it('may have been unpacked and packed again', async () => {
    expect(await named(() => {})).toEqual([])
  })
})

describe('a changed byte', () => {
  it('is noticed in every file, and the file is named', async () => {
    const paths = Object.keys(await contentsOf(await bundle()))
    for (const path of paths) {
      for (const place of [0, 7, 1001]) {
        const found = await named((contents) => flip(contents, path, place))
        // JSON that is no JSON any more cannot be restored; otherwise it is only named.
        expect(['changed', 'unreadable'].map((what) => `${what} ${path}`)).toContain(found[0])
        expect(found, `${path} at ${place}`).toHaveLength(1)
      }
    }
  })

  it('in the packed archive is noticed too, or changes nothing', async () => {
    const packed = new Uint8Array(await (await bundle()).arrayBuffer())
    const silent: number[] = []
    for (let place = 11; place < packed.length; place += 997) {
      const bytes = Uint8Array.from(packed)
      bytes[place] = (bytes[place] ?? 0) ^ 4
      const read = await readBundle(new Blob([bytes]))
      const isSilent = read.ok && read.value.alterations.length === 0
      if (isSilent && !isDeepStrictEqual(read.value.briefing, kept)) silent.push(place)
    }
    expect(silent).toEqual([])
  })

  it('does not keep the reader from opening the bundle, knowing it', async () => {
    const file = changedBundle((contents) => {
      const text = textIn(contents, 'briefing.json').replace('My own view', 'Another view')
      contents['briefing.json'] = strToU8(text)
    })
    const read = await readBundle(file)
    expect(read).toMatchObject({
      ok: true,
      value: { alterations: [{ code: 'bundle.changed', at: 'briefing.json' }] },
    })
    expect(read.ok && read.value.briefing.pages[0]?.note).toBe('Another view')
  })
})

describe('a bundle from which or to which files were moved', () => {
  it.each([
    ['a table', 'tables/1-path.csv'],
    ['the list of hashes', 'SHA256SUMS'],
    ['the descriptor', 'datapackage.json'],
    ['a picture', 'figures/2-record.png'],
  ])('names %s that is missing', async (_, path) => {
    expect(await named((contents) => void delete contents[path])).toEqual([`missing ${path}`])
  })

  it('names what was added', async () => {
    const found = await named((contents) => {
      contents['tables/3-invented.csv'] = strToU8('a,b')
      contents['__MACOSX/._README.md'] = strToU8('x')
      contents['__proto__x'] = strToU8('x')
    })
    expect(found.toSorted()).toEqual([
      'additional __MACOSX/._README.md',
      'additional __proto__x',
      'additional tables/3-invented.csv',
    ])
  })

  it('is none without a briefing', async () => {
    expect(await named((contents) => void delete contents['briefing.json'])).toEqual([
      'notBundle briefing.json',
    ])
  })

  it('cannot be checked where there are no hashes, and says so', async () => {
    const file = await bundle()
    vi.stubGlobal('crypto', { subtle: undefined })
    expect(await alterationsIn(file)).toEqual(['unchecked'])
    vi.unstubAllGlobals()
  })
})

describe('a bundle that nobody should trust', () => {
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
    const claimed = await claiming('briefing.json', 1_000_000_000)
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

  it.each([
    ['is no JSON', '{"pages":', 'JSON'],
    ['is another thing', '[]', ''],
    ['is nothing', 'null', ''],
    ['lacks its title', JSON.stringify({ ...kept, title: undefined }), 'title'],
    ['has a paper nobody sells', JSON.stringify({ ...kept, paper: 'a0' }), 'paper'],
    ['has pages that are none', JSON.stringify({ ...kept, pages: [null] }), 'pages.0'],
    ['hides its parts', `{"__proto__": ${JSON.stringify(kept)}}`, 'id'],
  ])('is refused when its briefing %s', async (_, json, place) => {
    const read = await readBundle(
      changedBundle((contents) => {
        contents['briefing.json'] = strToU8(json)
      }),
    )
    const [problem] = read.ok ? [] : read.problems
    expect(problem).toEqual({ code: 'bundle.unreadable', at: 'briefing.json', found: place })
  })

  it('keeps nothing of a briefing that is not part of one', async () => {
    const read = await readBundle(
      changedBundle((contents) => {
        const hostile = JSON.stringify({ ...kept, extra: 1 }).replace(
          '"extra"',
          '"__proto__":{"polluted":true},"extra"',
        )
        contents['briefing.json'] = strToU8(hostile)
      }),
    )
    expect(read.ok && read.value.briefing).toEqual(kept)
    expect(({} as { polluted?: true }).polluted).toBeUndefined()
  })

  it('is refused with figures we do not draw, or from a later version', async () => {
    const strange = { ...kept, pages: kept.pages.map((page) => ({ ...page, figure: 'toString' })) }
    expect(
      await named((contents) => {
        contents['briefing.json'] = strToU8(JSON.stringify(strange))
      }),
    ).toEqual(['unknownFigure briefing.json', 'unknownFigure briefing.json'])

    expect(
      await named((contents) => {
        const text = textIn(contents, 'datapackage.json').replace('"bundle": 1', '"bundle": 2')
        contents['datapackage.json'] = strToU8(text)
      }),
    ).toEqual(['newer datapackage.json'])
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

/** A bundle in which the archive's own list gives a file another size. */
async function claiming(path: string, size: number): Promise<Blob> {
  return withClaim(await bundle(), path, size)
}

async function withClaim(file: Blob, path: string, size: number): Promise<Blob> {
  return edited(file, path, (view, start) => view.setUint32(start + 24, size, true))
}

/** A bundle in which two entries of the archive's list have the same name. */
async function renamed(file: Blob, path: string, other: string): Promise<Blob> {
  return edited(file, path, (view, start) => {
    for (const [index, byte] of strToU8(other).entries()) view.setUint8(start + 46 + index, byte)
  })
}

/** Changes an entry of the list at the end of an archive. */
async function edited(
  file: Blob,
  path: string,
  edit: (view: DataView, start: number) => void,
): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const view = new DataView(bytes.buffer)
  const name = strToU8(path)
  const start = bytes.findLastIndex(
    (_, index) =>
      view.byteLength > index + 46 &&
      view.getUint32(index, true) === 0x02014b50 &&
      name.every((byte, at) => bytes[index + 46 + at] === byte),
  )
  edit(view, start)
  return new Blob([bytes])
}
