import { deflateSync, strToU8 } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import { FIGURE_IDS } from '#figures/catalogue.ts'
import { linkedData, readLinkedData } from '#imports/archives/linkData.ts'
import { packageText, readPackageText } from '#imports/archives/packageText.ts'
import { withoutGoods } from '#imports/archives/withoutGoods.ts'
import { packageOf } from '#imports/packages/packageOf.ts'
import { figureFor, madeUp, real } from '../../support/packages.ts'
import { bothFlows, context, placed } from '../../support/tradeRows.ts'

/** Any small package: years and flows that either side reports, some with goods. */
const packages: fc.Arbitrary<OwnPackage> = fc
  .uniqueArray(
    fc.record({
      from: fc.constantFrom('ABC', 'XYZ'),
      flow: fc.constantFrom('export' as const, 'import' as const),
      year: fc.integer({ min: 1990, max: 2019 }),
      hs: fc.option(fc.constantFrom('04', '27'), { nil: undefined }),
      value: fc.integer({ min: 0, max: 1e13 }).map((cents) => cents / 100),
    }),
    {
      minLength: 1,
      maxLength: 24,
      selector: ({ from, flow, year, hs }) => [from, flow, year, hs].join(),
    },
  )
  .map((rows) =>
    packageOf(
      [
        ...bothFlows([2020]),
        ...rows.map(({ hs, ...row }) => placed({ ...row, ...(hs !== undefined && { hs }) })),
      ],
      'ABC-XYZ',
      context,
    ),
  )

/** What a number that went wrong is printed as. */
const NONSENSE = /NaN|Infinity|undefined/

const packed = (content: string) =>
  `#data=${Buffer.from(deflateSync(strToU8(content))).toString('base64url')}`

/** The figure as read from a link, in all that it says. */
function printed(own: OwnPackage, id: (typeof FIGURE_IDS)[number]) {
  const { sentence, table } = figureFor(own, id)
  return { sentence, table }
}

describe('data in a link', () => {
  it('gives the package back with an id of its own, and so the same figures', () => {
    fc.assert(
      fc.property(packages, fc.constantFrom(...FIGURE_IDS), (own, id) => {
        const linked = linkedData(own)
        if (!linked) return
        expect(linked.pair).toMatch(/^own-abc-xyz-[a-z0-9]+$/)
        const read = readLinkedData(linked.fragment)
        expect(read).toEqual({ ...own, pair: { ...own.pair, id: linked.pair } })
        expect(read && printed(read, id)).toEqual(printed(own, id))
      }),
      { numRuns: 60 },
    )
  })

  it('loses nothing but goods where it goes without them', () => {
    const noGoods = FIGURE_IDS.filter((id) => id !== 'products')
    fc.assert(
      fc.property(packages, fc.constantFrom(...noGoods), (own, id) => {
        const read = readPackageText(packageText(withoutGoods(own)), own.pair.id)
        // A total that is worked out from its chapters has to keep them.
        const isOfChapters = own.pair.observations.some(({ formula }) => formula?.includes('HS'))
        const wanted = isOfChapters ? null : printed(own, id)
        expect(read && printed(read, id)).toEqual(wanted)
      }),
      { numRuns: 60 },
    )
  })

  it('holds what fits, and no more', () => {
    expect(linkedData(real)).toBeNull()
    const { fragment = '' } = linkedData(withoutGoods(madeUp)) ?? {}
    expect(fragment.length).toBeLessThan((2048 * 4) / 3 + 10)
  })

  it('refuses a bomb, and what is no data', () => {
    const bomb = packed(packageText(madeUp).replace('{', `{"x":"${'x'.repeat(300_000)}",`))
    expect(bomb.length).toBeLessThan(8000)
    for (const wrong of ['', '#data=', '#data=a', '#data=%00', '#top', packed('{}'), packed('[')]) {
      expect(readLinkedData(wrong)).toBeNull()
    }
    expect(readLinkedData(bomb)).toBeNull()
  })

  it('checks every row as the build does', () => {
    const content = packageText(madeUp)
    expect(readPackageText(content, 'own-any')?.pair.id).toBe('own-any')
    const turned = content.replace('"name":"', String.raw`"name":"\u202e`)
    expect(readPackageText(turned, 'own-any')?.pair.name).toBe(madeUp.pair.name)
    for (const [right, wrong] of [
      ['"year":20', '"year":920'],
      [',reported,', ',certain,'],
      ['"growth":', '"growth":1e300,"x":'],
    ] as const) {
      expect(content).toContain(right)
      expect(readPackageText(content.replace(right, wrong), 'own-any')).toBeNull()
    }
  })

  it('throws at nothing that was changed on its way, and shows no nonsense', () => {
    const contents = [madeUp, withoutGoods(madeUp)].map((own) => packageText(own))
    fc.assert(
      fc.property(
        fc.constantFrom(...contents),
        fc.array(
          fc.record({
            at: fc.nat(20_000),
            cut: fc.nat(3),
            put: fc.oneof(
              fc.constantFrom('9', '-', '.', '0', '1e9', 'NaN', '"', ',', '\\n', '99999999', 'XYZ'),
              fc.string({ maxLength: 4 }),
            ),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        fc.constantFrom(...FIGURE_IDS),
        (content, changes, id) => {
          let changed = content
          for (const { at, cut, put } of changes) {
            const place = at % changed.length
            changed = changed.slice(0, place) + put + changed.slice(place + cut)
          }
          const own = readPackageText(changed, 'own-any')
          // A name may hold these words; numbers are `null` there.
          if (NONSENSE.test(JSON.stringify(own))) return
          const words = own ? JSON.stringify(printed(own, id)) : ''
          expect(words).not.toMatch(NONSENSE)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('throws at no fragment', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[\w-]{1,200}$/),
        fc.uint8Array({ maxLength: 400 }),
        (a, b) => {
          const links = [a, Buffer.from(b).toString('base64url')].map((data) => `#data=${data}`)
          expect(links.map(readLinkedData)).toEqual([null, null])
        },
      ),
      { numRuns: 300 },
    )
  })
})
