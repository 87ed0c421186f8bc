import * as fc from 'fast-check'
import type { Base, BaseCell } from '#model/projection/baseline.ts'
import type { Scenario, Shock } from '#model/scenario.ts'
import type { Flow, Observation, Series, YearValue } from '#model/series.ts'

/** Two made-up economies. */
export const SOLD: Flow = 'DEU-FRA'
export const BOUGHT: Flow = 'FRA-DEU'
export const FLOWS = [SOLD, BOUGHT] as const

/** A series from its years: `series({ 2023: null, 2024: 5 })`. Each value is an observation. */
export function series(values: Record<number, number | null>, rest: Partial<Series> = {}): Series {
  const points = Object.entries(values).map(([year, value]): YearValue => ({
    year: Number(year),
    value,
    status: 'reported',
    observations: [`${rest.flow ?? SOLD}.${year}`],
  }))
  return { flow: SOLD, source: 'customs', calendar: 'gregorian', points, ...rest }
}

/** One preferred, reported, whole-year figure, unless said otherwise. */
export function observation(rest: Partial<Observation> & Pick<Observation, 'year'>): Observation {
  const { flow = SOLD, year } = rest
  return {
    id: `${flow}.${year}`,
    flow,
    source: 'customs',
    calendar: 'gregorian',
    firstDay: `${year}-01-01`,
    lastDay: `${year}-12-31`,
    span: 'year',
    value: 1,
    status: 'reported',
    formula: null,
    note: null,
    bibliography: [],
    preferred: true,
    ...rest,
  }
}

/** A scenario in which nothing grows and nothing happens, up to 2040. */
export function scenario(rest: Partial<Scenario> = {}): Scenario {
  return { growth: 0, growthOf: {}, shocks: [], levers: [], start: null, horizon: 2040, ...rest }
}

/** A base of 2024 that knows only a total. */
export function bareBase(total: number, year = 2024): Base {
  const cells: BaseCell[] = [{ flow: 'total', category: null, value: total }]
  return { source: 'customs', calendar: 'gregorian', year, total, cells }
}

/** A base of 2024 made of the given cells. */
export function baseOfCells(cells: readonly BaseCell[]): Base {
  const total = cells.reduce((sum, { value }) => sum + value, 0)
  return { source: 'customs', calendar: 'gregorian', year: 2024, total, cells }
}

/** Equal to nine digits, the precision the model promises. */
export function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other))
}

export const dollars = fc.double({ min: 1, max: 1e12, noNaN: true })

/** From −50 % to +100 % a year: wide enough to matter, narrow enough to stay clear of underflow. */
export const rate = fc.double({ min: -0.5, max: 1, noNaN: true })

/** Two flows of one to four categories each. */
export const someBase: fc.Arbitrary<Base> = fc
  .array(fc.tuple(dollars, dollars), { minLength: 1, maxLength: 4 })
  .map((values) =>
    baseOfCells(
      FLOWS.flatMap((flow, side) =>
        values.map((pair, index) => ({ flow, category: `c${index}`, value: pair[side] ?? 1 })),
      ),
    ),
  )

const someShock: fc.Arbitrary<Shock> = fc.record({
  year: fc.integer({ min: 2020, max: 2045 }),
  change: fc.double({ min: -0.9, max: 1, noNaN: true }),
  recovery: fc.integer({ min: 0, max: 12 }),
})

/** Up to five shocks, at most one a year, some of them before the base or after the horizon. */
export const someShocks = fc
  .uniqueArray(someShock, { selector: ({ year }) => year, maxLength: 5 })
  .map((shocks) => shocks.toSorted((a, b) => a.year - b.year))

/** Common growth, sometimes own growth of a flow or a category, sometimes shocks and a start. */
export const someScenario: fc.Arbitrary<Scenario> = fc.record({
  growth: rate,
  growthOf: fc.dictionary(fc.constantFrom(SOLD, `${SOLD}.c0`, `${BOUGHT}.c1`), rate),
  shocks: someShocks,
  levers: fc.constant([]),
  start: fc.option(dollars),
  horizon: fc.integer({ min: 2025, max: 2060 }),
})

/** Years left, and the growth in per cent that leads from 3.1 to 10 in them, worked out by hand. */
export const REQUIRED_GROWTH = [
  [3, 47.756],
  [4, 34.017],
  [5, 26.394],
  [6, 21.555],
  [7, 18.212],
  [8, 15.766],
  [10, 12.425],
] as const
