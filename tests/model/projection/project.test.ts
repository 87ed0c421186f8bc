import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseOf } from '#model/projection/baseline.ts'
import { project } from '#model/projection/project.ts'
import type { Projection } from '#model/projection/projection.ts'
import { reachedYear } from '#model/projection/reachedYear.ts'
import { totalPath } from '#model/projection/totalPath.ts'
import {
  BOUGHT,
  FLOWS,
  SOLD,
  bareBase,
  baseOfCells,
  isClose,
  observation,
  scenario,
  someBase,
  someScenario,
} from '../cases.ts'

const at = (path: Projection, year: number) => path.total[year - path.firstYear] ?? Number.NaN

const categories = baseOfCells([
  { flow: SOLD, category: 'fuels', value: 100 },
  { flow: SOLD, category: 'rest', value: 50 },
  { flow: BOUGHT, category: null, value: 30 },
])

describe('a projection', () => {
  it('grows by the given rate every year', () => {
    const path = project(bareBase(3.1), scenario({ growth: 0.136 }))
    expect(path).toMatchObject({ firstYear: 2024, lastYear: 2040, flows: {} })
    expect(path.total).toHaveLength(17)
    expect(at(path, 2027)).toBeCloseTo(3.1 * 1.136 ** 3, 12)
  })

  it.each([
    [3.1, 2024, 0.136, 2034],
    [3.129, 2024, 0.136, 2034],
    [1.2, 2024, 0.136, 2041],
    [3.1, 2024, 0.124, 2035],
    [2.635, 2025, 0.136, 2036],
  ])('from %f in %i at %f a year is first at 10 in %i', (start, year, growth, reached) => {
    const path = project(bareBase(start, year), scenario({ growth, horizon: 2060 }))
    expect(reachedYear(path, 10)).toBe(reached)
  })

  it('with nothing moved is the base in every year, to the last bit', () => {
    fc.assert(
      fc.property(someBase, ({ cells }) => {
        const mix = cells.map(({ flow, category }, index) => ({
          source: 'customs',
          flow: flow === SOLD ? SOLD : BOUGHT,
          category: category ?? 'none',
          share: 0.1 + index / 100,
        }))
        const observations = FLOWS.map((flow, side) =>
          observation({ year: 2024, flow, value: cells.at(-side)?.value ?? 1 }),
        )
        const calendar = 'gregorian'
        const base = baseOf({ source: 'customs', calendar, flows: FLOWS, observations, mix })
        const path = base && project(base, scenario())

        expect(new Set(path?.total)).toEqual(new Set([base?.total]))
        for (const { cell, values } of path?.cells ?? []) {
          expect(new Set(values)).toEqual(new Set([cell.value]))
        }
      }),
    )
  })

  it('is the base year alone where the horizon is not after it', () => {
    const path = project(bareBase(3.1), scenario({ growth: 0.1, horizon: 2020 }))
    expect(path).toMatchObject({ firstYear: 2024, lastYear: 2024, total: [3.1] })
  })

  it('leaves the flows unknown where the source gives only a total', () => {
    const growing = scenario({ growth: 0.1, growthOf: { [SOLD]: 9 } })
    const path = project(bareBase(100), growing)
    expect(path.flows).toEqual({})
    expect(at(path, 2025)).toBeCloseTo(110, 9)
  })

  it('adds categories up to their flow and flows to the total', () => {
    fc.assert(
      fc.property(someBase, someScenario, (base, moved) => {
        const path = project(base, moved)
        for (const flow of FLOWS) {
          const cells = path.cells.filter(({ cell }) => cell.flow === flow)
          path.flows[flow]?.forEach((value, index) => {
            const sum = cells.reduce((all, { values }) => all + (values[index] ?? 0), 0)
            expect(isClose(value, sum)).toBe(true)
          })
          expect(path.flows[flow]).toHaveLength(path.total.length)
        }
        path.total.forEach((value, index) => {
          const [sold, bought] = FLOWS.map((flow) => path.flows[flow]?.[index] ?? Number.NaN)
          expect(isClose(value, (sold ?? 0) + (bought ?? 0))).toBe(true)
        })
      }),
    )
  })

  it('has the same total whether or not its parts are asked for', () => {
    fc.assert(
      fc.property(someBase, someScenario, (base, moved) => {
        const alone = totalPath(base, moved, moved.horizon)
        const { total } = project(base, moved)
        expect(alone).toHaveLength(total.length)
        expect(alone.every((value, index) => isClose(value, total[index] ?? -1))).toBe(true)
      }),
    )
  })

  it('is a finite number in every year, whatever is moved', () => {
    const anything = fc.record({
      growth: fc.double({ min: -1, minExcluded: true, max: 10, noNaN: true }),
      growthOf: fc.dictionary(
        fc.constantFrom(SOLD, `${BOUGHT}.c0`),
        fc.double({ min: -0.9999, max: 10, noNaN: true }),
      ),
      shocks: fc.array(
        fc.record({
          year: fc.integer({ min: 2000, max: 2300 }),
          change: fc.double({ min: -2, max: 10, noNaN: true }),
          recovery: fc.integer({ min: 0, max: 50 }),
        }),
        { maxLength: 8 },
      ),
      levers: fc.constant([]),
      start: fc.option(fc.double({ min: 0, max: 1e13, noNaN: true })),
      horizon: fc.integer({ min: 2000, max: 2224 }),
    })
    const withZeros = fc.oneof(someBase, fc.constant(baseOfCells([])), fc.constant(bareBase(0)))
    fc.assert(
      fc.property(withZeros, anything, (base, moved) => {
        const path = project(base, moved)
        const values = [...path.total, ...path.cells.flatMap((cell) => cell.values)]
        expect(values.filter((value) => !Number.isFinite(value) || value < 0)).toEqual([])
      }),
    )
  })
})

describe('growth of one part', () => {
  it('is the most specific that is set: category, then flow, then all', () => {
    const moved = scenario({
      growth: 0.1,
      growthOf: { [SOLD]: 0.2, [`${SOLD}.fuels`]: 0.5 },
    })
    const path = project(categories, moved)
    expect(path.cells.map(({ values }) => values[1]?.toFixed(6))).toEqual([
      '150.000000',
      '60.000000',
      '33.000000',
    ])
    expect(path.flows[SOLD]?.[1]).toBeCloseTo(210, 9)
    expect(at(path, 2025)).toBeCloseTo(243, 9)
  })

  it('may be zero, which is not the same as unset', () => {
    const path = project(categories, scenario({ growth: 0.1, growthOf: { [SOLD]: 0 } }))
    expect(path.flows[SOLD]?.[5]).toBe(150)
  })

  it('never lowers the total of any year when it is higher', () => {
    const higher = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(someBase, someScenario, higher, (base, moved, more) => {
        const before = moved.growthOf[SOLD] ?? moved.growth
        const raised = { ...moved, growthOf: { ...moved.growthOf, [SOLD]: before + more } }
        const { total } = project(base, moved)
        project(base, raised).total.forEach((value, index) => {
          expect(value).toBeGreaterThanOrEqual((total[index] ?? 0) * (1 - 1e-9))
        })
      }),
    )
  })
})

describe('a start set by hand', () => {
  it('replaces the total and keeps the shares', () => {
    const path = project(categories, scenario({ start: 360 }))
    expect(path.cells.map(({ values }) => values[0])).toEqual([200, 100, 60])
    expect(path.total[0]).toBe(360)
  })

  it('is divided equally where the base is zero', () => {
    const empty = baseOfCells(FLOWS.map((flow) => ({ flow, category: null, value: 0 })))
    expect(project(empty, scenario({ start: 8 })).flows[SOLD]?.[0]).toBe(4)
    expect(project(empty, scenario({ growth: 0.5 })).total.at(-1)).toBe(0)
  })

  it('may be nothing', () => {
    expect(project(categories, scenario({ start: 0, growth: 0.1 })).total.at(-1)).toBe(0)
  })
})

describe('the year a value is reached', () => {
  const path = project(bareBase(100), scenario({ growth: 0.1, horizon: 2030 }))

  it('is the first at or above it, counting the base year', () => {
    expect(reachedYear(path, 100)).toBe(2024)
    expect(reachedYear(path, 100.1)).toBe(2025)
    expect(reachedYear(path, 121)).toBe(2026)
  })

  it('is not missed by a rounding error', () => {
    expect(reachedYear(path, at(path, 2027) * (1 + 1e-14))).toBe(2027)
  })

  it('is none where the horizon comes first', () => {
    expect(reachedYear(path, 1000)).toBeNull()
  })
})
