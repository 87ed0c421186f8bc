import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf, scenarioParts, withoutScenario } from '#state/scenario/changes.ts'
import { choiceOf, sparse, type Defaults } from '#state/scenario/choice.ts'
import { selections } from '../selections.ts'

const DEFAULTS: Defaults = {
  source: 'customs',
  growth: 5,
  target: { value: 2, year: 2035 },
  horizon: 2040,
}

describe('a choice', () => {
  it('is the package’s own where the reader chose nothing', () => {
    expect(choiceOf({}, DEFAULTS)).toMatchObject({
      source: 'customs',
      scenario: { growth: 0.05, growthOf: {}, shocks: [], start: null, horizon: 2040 },
      target: { value: 2e9, year: 2035 },
      unknown: 'year',
    })
  })

  it('turns per cent into fractions and billions into dollars', () => {
    const choice = choiceOf(
      {
        growth: 13.6,
        growthOf: { 'DEU-FRA.fuels': -8 },
        start: 3.1,
        target: { value: 10, year: 2028 },
        shocks: [{ year: 2025, change: -15, recovery: 2 }],
      },
      DEFAULTS,
    )

    expect(choice.scenario.growth).toBeCloseTo(0.136, 12)
    expect(choice.scenario.growthOf['DEU-FRA.fuels']).toBeCloseTo(-0.08, 12)
    expect(choice.scenario.start).toBeCloseTo(3.1e9, 3)
    expect(choice.scenario.shocks).toEqual([{ year: 2025, change: -0.15, recovery: 2 }])
    expect(choice.target).toEqual({ value: 10e9, year: 2028 })
  })

  it('hands shocks to the model by year, however they stand in the link', () => {
    const shocks = [
      { year: 2030, change: 4, recovery: 0 },
      { year: 2025, change: -15, recovery: 2 },
    ]
    expect(choiceOf({ shocks }, DEFAULTS).scenario.shocks.map(({ year }) => year)).toEqual([
      2025, 2030,
    ])
  })
})

it('keeps the pair in a link, which would else be that of the first one', () => {
  expect(sparse({ pair: 'own-fra-deu', growth: 5, horizon: 2041 }, DEFAULTS)).toEqual({
    pair: 'own-fra-deu',
    horizon: 2041,
  })
})

describe('the list of changes', () => {
  it('is empty for the default, spelled out or not', () => {
    expect(changesOf({}, DEFAULTS)).toEqual([])
    expect(changesOf({ growth: 5, horizon: 2040, solve: 'year', shocks: [] }, DEFAULTS)).toEqual([])
  })

  it('names each change and leads back from it alone', () => {
    const selection = { growth: 7, growthOf: { 'DEU-FRA': 9 }, flow: 'DEU-FRA' as const }
    const changes = changesOf(selection, DEFAULTS)

    expect(changes.map(({ part }) => part)).toEqual(['growth', 'growthOf'])
    expect(changes[0]?.without).toEqual({ growthOf: { 'DEU-FRA': 9 }, flow: 'DEU-FRA' })
    expect(sparse(changes[1]?.without ?? {}, DEFAULTS)).toEqual({ growth: 7, flow: 'DEU-FRA' })
  })

  it('is one shorter after each single reset, until nothing is left', () => {
    fc.assert(
      fc.property(selections, (chosen) => {
        let left = chosen
        let changes = changesOf(left, DEFAULTS)
        while (changes.length > 0) {
          left = changes[0]?.without ?? {}
          const fewer = changesOf(left, DEFAULTS)
          expect(fewer).toHaveLength(changes.length - 1)
          changes = fewer
        }
      }),
    )
  })

  it('is empty after resetting all, and what is looked at stays', () => {
    fc.assert(
      fc.property(selections, (chosen) => {
        const reset = withoutScenario(chosen)
        expect(changesOf(reset, DEFAULTS)).toEqual([])
        expect(reset.flow).toBe(chosen.flow)
        expect(reset.theme).toBe(chosen.theme)
      }),
    )
  })

  it('is all that a saved scenario keeps', () => {
    const selection = { growth: 7, flow: 'DEU-FRA', theme: 'dark', name: 'Mine' } as const
    expect(scenarioParts(selection)).toEqual({ growth: 7 })
  })
})
