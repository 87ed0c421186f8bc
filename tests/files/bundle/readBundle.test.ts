import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { briefingSchema, type Briefing } from '#state/briefings/briefing.ts'
import { MODEL_VERSION } from '#model/version.ts'
import {
  alterationsIn,
  bundle,
  changedBundle,
  contentsOf,
  evidence,
  kept,
  named,
  readBundle,
  strToU8,
  textIn,
  type Contents,
} from '../../support/bundles.ts'

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
      value: {
        briefing: kept,
        scenario: { ...evidence.scenario, model: MODEL_VERSION },
        alterations: [],
      },
    })
  })

  it('brings back every briefing exactly, but for hidden signs', async () => {
    await fc.assert(
      fc.asyncProperty(anyBriefing, words, async (briefing, link) => {
        const scenario = { ...evidence.scenario, link }
        const read = await readBundle(
          await bundle({ storedBriefing: briefing, scenario, pairs: [] }),
        )
        const value = { briefing: briefingSchema.parse(briefing), scenario, alterations: [] }
        expect(read).toMatchObject({ ok: true, value })
      }),
      { numRuns: 25 },
    )
  })

  it('may have been unpacked and packed again, with its folder and the litter of a computer', async () => {
    expect(await named(() => {})).toEqual([])
    const file = changedBundle((contents) => {
      for (const [path, bytes] of Object.entries(contents)) {
        delete contents[path]
        contents[`my bundle/${path}`] = bytes
      }
      contents['my bundle/.DS_Store'] = strToU8('x')
      contents['__MACOSX/my bundle/._briefing.json'] = strToU8('x')
    })
    expect(await readBundle(file)).toMatchObject({
      ok: true,
      value: { briefing: kept, alterations: [] },
    })
  })

  it('is checked in its folder, too', async () => {
    const found = await named((contents) => {
      flip(contents, 'tables/1-path.csv', 9)
      for (const [path, bytes] of Object.entries(contents)) {
        delete contents[path]
        contents[`a/${path}`] = bytes
      }
      contents['beside.txt'] = strToU8('x')
    })
    expect(found).toEqual(['changed tables/1-path.csv', 'additional beside.txt'])
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
      contents['__proto__x'] = strToU8('x')
    })
    expect(found.toSorted()).toEqual(['additional __proto__x', 'additional tables/3-invented.csv'])
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

describe('a bundle with other contents than one has', () => {
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

  it('is refused with more than a briefing holds', async () => {
    const [page] = kept.pages
    const long = {
      ...kept,
      title: 'a'.repeat(201),
      pages: [{ ...page, note: '- a\nb\n'.repeat(5000) }],
    }
    const problems = await named((contents) => {
      contents['briefing.json'] = strToU8(JSON.stringify(long))
    })
    expect(problems).toEqual(['tooLong briefing.json', 'tooLong briefing.json'])
  })

  it('is refused with figures we do not draw, or from a later version', async () => {
    const strange = { ...kept, pages: kept.pages.map((page) => ({ ...page, figure: 'toString' })) }
    expect(
      await named((contents) => {
        contents['briefing.json'] = strToU8(JSON.stringify(strange))
      }),
    ).toEqual(['unknownFigure briefing.json'])

    const [page] = kept.pages
    const many = Array.from({ length: 90 }, (_, index) => ({ ...page, figure: `new-${index}` }))
    const problems = await named((contents) => {
      contents['briefing.json'] = strToU8(JSON.stringify({ ...kept, pages: many }))
    })
    expect(problems).toHaveLength(11)
    expect(problems.at(-1)).toBe('moreUnknown briefing.json')

    expect(
      await named((contents) => {
        const text = textIn(contents, 'datapackage.json').replace('"bundle": 1', '"bundle": 2')
        contents['datapackage.json'] = strToU8(text)
      }),
    ).toEqual(['newer datapackage.json'])
  })
})
