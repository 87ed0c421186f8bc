import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceAtEnd } from '#model/chance/chanceAtEnd.ts'
import { normalQuantile } from '#model/math/normalQuantile.ts'

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
const spread = fc.double({ min: 0.1, max: 2, noNaN: true })

describe('the chance with one input at its end', () => {
  it('stays what it is where the input moves nothing', () => {
    fc.assert(
      fc.property(share, spread, (known, width) => {
        const drawn = { share: known, spread: width, paths: 10_000 }
        expect(chanceAtEnd(drawn, { shift: 0, own: 0 })).toBeCloseTo(known, 6)
      }),
    )
  })

  it('rises with the total', () => {
    const drawn = { share: 0.2, spread: 0.5, paths: 10_000 }
    const at = (shift: number) => chanceAtEnd(drawn, { shift, own: 0.2 })
    expect([-0.4, -0.1, 0, 0.1, 0.4].map(at)).toEqual(
      [-0.4, -0.1, 0, 0.1, 0.4].map(at).toSorted((a, b) => a - b),
    )
    expect(at(0.4)).toBeGreaterThan(at(0.1))
  })

  it('gives back the chance on the average of all that the input may be', () => {
    fc.assert(
      fc.property(
        share,
        spread,
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (known, width, part) => {
          const drawn = { share: known, spread: width, paths: 10_000 }
          const own = width * part
          const steps = Array.from({ length: 2000 }, (_, step) =>
            normalQuantile((step + 0.5) / 2000),
          )
          const mean =
            steps.reduce((sum, z) => sum + chanceAtEnd(drawn, { shift: z * own, own }), 0) / 2000
          expect(mean).toBeCloseTo(known, 3)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('tells never from none of the draws', () => {
    const none = { share: 0, spread: 0.5, paths: 10_000 }
    expect(chanceAtEnd(none, { shift: 0, own: 0 })).toBeCloseTo(0.00005, 6)
    expect(chanceAtEnd(none, { shift: 9, own: 0 })).toBeGreaterThan(0.99)
  })
})
