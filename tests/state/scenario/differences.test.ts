import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf, scenarioParts } from '#state/scenario/changes.ts'
import { sparse, type Defaults } from '#state/scenario/choice.ts'
import { assumptionKey, differencesOf, mergeOf, switched } from '#state/scenario/differences.ts'
import { readLink } from '#state/link/link.ts'
import { selections } from '../selections.ts'

const DEFAULTS: Defaults = {
  source: 'imf-2',
  growth: 5,
  target: { value: 2, year: 2035 },
  horizon: 2040,
}

const of = (link: string) => readLink(link).selection
const scenarios = selections.map((selection) => sparse(scenarioParts(selection), DEFAULTS))

function keys(from: string, to: string) {
  return differencesOf(of(from), of(to), DEFAULTS).map(({ key }) => key)
}

/** What a scenario assumes, whatever the order it was put together in. */
function assumed(selection: ReturnType<typeof of>) {
  const changes = changesOf(selection, DEFAULTS).map(({ without: _without, ...change }) => change)
  return new Set(changes.map((change) => JSON.stringify(change)))
}

describe('the differences between two scenarios', () => {
  it('are named one by one, and only those', () => {
    expect(
      keys(
        'growth=8&shock=2026:-5:0&levers=fta:1@2027~border:5@2026&target=3@2030',
        'growth=9&shock=2026:-5:0~2028:4:1&levers=fta:0.5@2027&growth.DEU-FRA=2&target=3@2030',
      ),
    ).toEqual(['growth', 'lever.fta', 'lever.border', 'growth.DEU-FRA', 'shock.2028'])
    expect(keys('theme=dark&growth=8', 'growth=8&lang=fa&years=2000..2010&tables=1')).toEqual([])
    expect(keys('growth=5', '')).toEqual([])
  })

  it('lead from the one to the other when all of them are switched', () => {
    fc.assert(
      fc.property(scenarios, scenarios, (from, to) => {
        const differences = differencesOf(from, to, DEFAULTS)
        const arrived = differences.reduce((scenario, difference) => {
          const left = differencesOf(scenario, to, DEFAULTS).find(
            ({ key }) => key === difference.key,
          )
          return left ? switched(scenario, left) : scenario
        }, from)
        expect(assumed(arrived)).toEqual(assumed(to))
      }),
    )
  })

  it('change nothing else when one is switched alone', () => {
    fc.assert(
      fc.property(scenarios, scenarios, (from, to) => {
        for (const difference of differencesOf(from, to, DEFAULTS)) {
          const moved = differencesOf(from, switched(from, difference), DEFAULTS)
          expect(moved.map(({ key }) => key)).toEqual([difference.key])
        }
      }),
    )
  })
})

describe('two scenarios merged', () => {
  it('hold what either changed; what both changed is a conflict', () => {
    const { conflicts, merged } = mergeOf(
      of('growth=8&levers=fta:1@2027&start=2'),
      of('growth=9&levers=fta:1@2027~border:5@2026&target=3@2030'),
      DEFAULTS,
    )
    expect(conflicts.map(({ key }) => key)).toEqual(['growth'])
    expect(merged(new Set())).toMatchObject({
      growth: 8,
      start: 2,
      target: { value: 3, year: 2030 },
    })
    expect(merged(new Set(['growth']))).toMatchObject({ growth: 9, start: 2 })
    expect(merged(new Set()).levers?.map(({ lever }) => lever)).toEqual(['fta', 'border'])
  })

  it('are the same whichever comes first, once every conflict is solved alike', () => {
    fc.assert(
      fc.property(scenarios, scenarios, (one, other) => {
        const [there, back] = [mergeOf(one, other, DEFAULTS), mergeOf(other, one, DEFAULTS)]
        const all = new Set(there.conflicts.map(({ key }) => key))
        expect(assumed(there.merged(all))).toEqual(assumed(back.merged(new Set())))
      }),
    )
  })

  it('are the one where the other changes nothing', () => {
    fc.assert(
      fc.property(scenarios, (one) => {
        expect(mergeOf(one, {}, DEFAULTS).merged(new Set())).toEqual(one)
        expect(assumed(mergeOf({}, one, DEFAULTS).merged(new Set()))).toEqual(assumed(one))
      }),
    )
  })

  it('have a key for each of their assumptions', () => {
    fc.assert(
      fc.property(scenarios, (one) => {
        const all = changesOf(one, DEFAULTS).map(assumptionKey)
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })
})
