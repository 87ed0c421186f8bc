import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { sparse, type Defaults } from '#state/scenario/choice.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import { selections } from '../selections.ts'

const DEFAULTS: Defaults = {
  source: 'imf-2',
  growth: 5,
  target: { value: 2, year: 2035 },
  horizon: 2040,
}

/** Each part of the public format, as a link writes it and as the app holds it. */
const EXAMPLES = [
  ['pair=alphia-xylonia', { pair: 'alphia-xylonia' }],
  ['source=customs', { source: 'customs' }],
  ['growth=13.6', { growth: 13.6 }],
  ['growth.DEU-FRA=12', { growthOf: { 'DEU-FRA': 12 } }],
  ['growth.DEU-FRA.fuels=-8', { growthOf: { 'DEU-FRA.fuels': -8 } }],
  ['shock=2025:-15:2', { shocks: [{ year: 2025, change: -15, recovery: 2 }] }],
  [
    'shock=2025:-15:2~2030:4.5:0',
    {
      shocks: [
        { year: 2025, change: -15, recovery: 2 },
        { year: 2030, change: 4.5, recovery: 0 },
      ],
    },
  ],
  ['target=10@2028', { target: { value: 10, year: 2028 } }],
  ['start=3.1', { start: 3.1 }],
  ['solve=growth', { solve: 'growth' }],
  ['horizon=2050', { horizon: 2050 }],
  [
    'levers=fta:1@2027~border:5@2026',
    {
      levers: [
        { lever: 'fta', strength: 1, year: 2027 },
        { lever: 'border', strength: 5, year: 2026 },
      ],
    },
  ],
  ['years=2003..2024', { years: [2003, 2024] }],
  ['flow=DEU-FRA', { flow: 'DEU-FRA' }],
  ['product=0804', { product: '0804' }],
  ['year=2019', { year: 2019 }],
  ['name=Slow%20border', { name: 'Slow border' }],
  ['tables=1', { tables: true }],
  ['lang=fa', { lang: 'fa' }],
  ['theme=dark', { theme: 'dark' }],
  ['vintage=2026-11-24', { vintage: '2026-11-24' }],
] as const

describe('a link', () => {
  it('brings back every selection exactly', () => {
    fc.assert(
      fc.property(selections, (chosen) => {
        expect(readLink(writeLink(chosen))).toEqual({ selection: chosen, problems: [] })
      }),
    )
  })

  it('is the same link once read and written again', () => {
    fc.assert(
      fc.property(selections, (chosen) => {
        const link = writeLink(chosen)
        expect(writeLink(readLink(`?${link}`).selection)).toBe(link)
      }),
    )
  })

  it('never holds what is the default anyway', () => {
    fc.assert(
      fc.property(selections, (chosen) => {
        const moved = sparse({ ...chosen, ...DEFAULTS, solve: 'year', shocks: [] }, DEFAULTS)
        const parts = new URLSearchParams(writeLink(moved))
        for (const part of ['source', 'growth', 'target', 'horizon', 'solve', 'shock']) {
          expect(parts.has(part)).toBe(false)
        }
      }),
    )
  })

  it('is empty where nothing was chosen', () => {
    expect(writeLink({})).toBe('')
    expect(readLink('')).toEqual({ selection: {}, problems: [] })
  })

  test.each(EXAMPLES)('writes and reads %s', (link, selection) => {
    expect(readLink(`?${link}`)).toEqual({ selection, problems: [] })
    expect(writeLink(selection)).toBe(link)
  })
})

describe('a broken link', () => {
  test.each([
    'pair=',
    'growth=1e3',
    'growth=NaN',
    'growth=999',
    'growth=',
    'growth.DEU-FRA=fast',
    'shock=2025:-15',
    'shock=2025:-101:1',
    'shock=2025:-15~2025:-101:1',
    'target=10',
    'target=0@2030',
    'solve=everything',
    'horizon=2061',
    'years=2024..2003',
    'flow=germany',
    'product=1',
    'year=19',
    'name=%00',
    `name=${'ten_chars '.repeat(9)}`,
    'tables=yes',
    'theme=pink',
    'vintage=yesterday',
    'vintage=2026-13-01',
    'vintage=2026-02-30',
  ])('loses %s alone, and says so', (broken) => {
    const { selection, problems } = readLink(`start=3.1&${broken}`)

    expect(selection).toEqual({ start: 3.1 })
    expect(problems).toEqual([
      expect.objectContaining({ code: 'malformed', part: broken.slice(0, broken.indexOf('=')) }),
    ])
  })

  test.each(['grwoth=5', 'Growth=5', 'growth.iran-pakistan=5'])(
    'names a misspelt part: %s',
    (part) => {
      expect(readLink(`${part}&start=2`)).toEqual({
        selection: { start: 2 },
        problems: [{ code: 'unknown', part: part.slice(0, -2), found: '5' }],
      })
    },
  )

  test.each(['utm_source=mail', 'fbclid=IwAR0', 'gclid=1', 'ref=home', '_ga=1', 's=20'])(
    'ignores what others add, without a word: %s',
    (foreign) => {
      const expected = { selection: { start: 2 }, problems: [] }
      expect(readLink(`${foreign}&start=2`)).toEqual(expected)
    },
  )

  it('takes the first of a part that stands again, and says so once', () => {
    expect(readLink(`start=2${'&start=3'.repeat(119)}`)).toEqual({
      selection: { start: 2 },
      problems: [{ code: 'repeated', part: 'start', count: 120 }],
    })
  })
})

describe('a pair in no form of an id', () => {
  test.each(['A B', 'Iran–Pakistan', '../../x', 'x'.repeat(1000)])(
    'is kept, so that no other pair stands in for it: %s',
    (pair) => {
      const link = writeLink({ pair, growth: 7 })
      expect(readLink(link)).toEqual({ selection: { pair, growth: 7 }, problems: [] })
    },
  )

  it('is one where it was only changed on its way', () => {
    expect(readLink('pair=alphia–xylonia%20').selection).toEqual({ pair: 'alphia-xylonia' })
  })
})

describe('the address of a link that was sent around', () => {
  const VIEW = { growth: 20, target: { value: 12, year: 2034 } }

  test.each([
    'growth=20&amp;target=12@2034',
    'growth=20&amp;amp;target=12%402034',
    'growth%3D20%26target%3D12%402034',
    'growth=20&target=12%25402034',
    'growth=20&target=12@2034)',
    'growth=20&target=12@2034).',
    'growth=20&target=12@2034%3E',
    'growth=20&target=12@2034%22',
    'growth=20&target=12@2034%0A',
    'growth=+20&target=12@2034+',
    'growth=20&tar\nget=12@2034',
    'growth=20&\u200btarget=12@2034',
    'growth=3D20&target=3D12@2034',
    '?growth=20&target=12@2034&',
    'utm_source=a&growth=20&target=12@2034&fbclid=b',
  ])('reads as it was meant: %s', (query) => {
    expect(readLink(query)).toEqual({ selection: VIEW, problems: [] })
  })

  it('has dashes and dots for those of a word processor', () => {
    const query = 'growth.DEU–FRA=3&shock=2026:−15:2&years=2008…2020&flow=DEU‑FRA'
    expect(readLink(query)).toEqual({
      selection: {
        growthOf: { 'DEU-FRA': 3 },
        shocks: [{ year: 2026, change: -15, recovery: 2 }],
        years: [2008, 2020],
        flow: 'DEU-FRA',
      },
      problems: [],
    })
  })

  test.each(['Base (low)', 'Slow.', 'Why?', '"Best"', 'a_', '3D', '100% & more', 'نام‌ها (۲)'])(
    'keeps a name as it is: %s',
    (name) => {
      expect(readLink(writeLink({ name }))).toEqual({ selection: { name }, problems: [] })
      expect(readLink(`${writeLink({ name })})`).selection).toEqual({ name })
    },
  )

  it('keeps a name in brackets that an earlier release wrote', () => {
    expect(readLink('name=Base%20(low)').selection).toEqual({ name: 'Base (low)' })
  })
})

describe('a hostile link', () => {
  const HOSTILE = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.webQueryParameters(),
    fc
      .tuple(
        fc.constantFrom(
          'name',
          'pair',
          'growth',
          'shock',
          'levers',
          'target',
          '__proto__',
          'constructor',
          'growth.__proto__',
          'toString',
          'growthOf',
        ),
        fc.constantFrom(
          '<script>alert(1)</script>',
          'javascript:alert(1)',
          '1e400',
          '-0',
          '0x10',
          'Infinity',
          '9'.repeat(400),
          '%',
          '%u0000',
          '\uD800',
          '../../etc',
          '2025:-15:2~'.repeat(500),
        ),
      )
      .map(([part, value]) => `${part}=${value}`),
  )

  it('opens whatever was typed into it, ten thousand times', () => {
    fc.assert(
      fc.property(HOSTILE, (junk) => {
        const { selection } = readLink(junk)
        expect(readLink(writeLink(selection)).selection).toEqual(selection)
      }),
      { numRuns: 10_000 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('is read in one go even with a megabyte of text or a hundred thousand parts', () => {
    expect(readLink(`name=${'x'.repeat(1_000_000)}&start=2`).selection).toEqual({ start: 2 })
    expect(readLink('growth=1&'.repeat(100_000)).selection).toEqual({ growth: 1 })
    for (const sign of [')', ' ', '\n', '%', '&amp;', '3D=']) {
      expect(readLink(`growth=1&${sign.repeat(300_000)}`).selection).toEqual({ growth: 1 })
    }
  })

  it('never puts a prototype key into the selection', () => {
    const { selection, problems } = readLink('growth.__proto__=5&__proto__=1&constructor=2')
    expect(selection).toEqual({})
    expect(problems.map(({ part }) => part)).toEqual(['growth.__proto__'])
  })
})
