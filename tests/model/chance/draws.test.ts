import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Base } from '#model/projection/baseline.ts'
import { drawTotals } from '#model/chance/draws.ts'
import type { LeverModel } from '#model/levers/lever.ts'
import type { LeverSetting } from '#model/scenario.ts'
import { DELAYS, type LeverDraw, type LeverDraws } from '#model/chance/leverDraws.ts'
import { leverEffects } from '#model/levers/leverEffects.ts'
import type { Noise } from '#model/chance/noise.ts'
import { narrowingOf } from '#model/chance/residualNoise.ts'
import { seriesOfCells } from '#model/chance/noiseSeries.ts'
import { BOUGHT, SOLD, bareBase, baseOfCells, scenario, someBase } from '../cases.ts'
import { at, model, someSettings } from '../leverCases.ts'

const HORIZON = 2034
const worked = bareBase(3.1e9)
const twoFlows = baseOfCells([
  { flow: SOLD, category: 'fuels', value: 1.6e9 },
  { flow: SOLD, category: 'food', value: 0.7e9 },
  { flow: SOLD, category: 'metals', value: 0.4e9 },
  { flow: SOLD, category: 'wood', value: 0.2e9 },
  { flow: SOLD, category: 'glass', value: 0.1e9 },
  { flow: BOUGHT, category: 'rice', value: 0.5e9 },
])

/** What chance does to one lever in a path: as the line has it, unless said otherwise. */
type Fate = Readonly<{ effect?: number; late?: number; severe?: boolean; size?: number }>

function fate(
  known: LeverModel,
  id: string,
  { effect, late = 0, severe, size = 0 }: Fate,
): LeverDraw {
  const lever = known.levers.find((each) => each.id === id)
  const central = lever?.mechanism === 'gate' ? lever.effect : 1
  return {
    effect: Float32Array.of(effect ?? central),
    delay: Uint8Array.of(DELAYS.indexOf(late)),
    severe: Uint8Array.of(severe ? 1 : 0),
    size: Float32Array.of(size),
  }
}

/** Chance that leaves every series on its line. */
function calm(base: Base): Noise {
  const series = seriesOfCells(
    base,
    base.cells.map(() => 1),
  )
  const years = HORIZON - base.year
  const factors = new Float32Array((years + 1) * series.length).fill(1)
  return { paths: 1, years, series, factors }
}

/** One path, year by year. */
function path(
  base: Base,
  settings: readonly LeverSetting[],
  fates: Readonly<Record<string, Fate>> = {},
  known: LeverModel = model,
): readonly number[] {
  const levers = leverEffects(
    base,
    scenario({ growth: 0.036, levers: settings, horizon: HORIZON }),
    known,
  )
  const draws: LeverDraws = (id) => fate(known, id, fates[id] ?? {})
  const { projection } = levers
  const noise = calm(base)
  const narrowing = noiseAsIs(noise)
  const input = { projection, levers, model: known, noise, leverDraws: draws, narrowing }
  return [...drawTotals(input).values]
}

/** The line itself, year by year. */
function line(base: Base, settings: readonly LeverSetting[], known: LeverModel = model) {
  const moved = scenario({ growth: 0.036, levers: settings, horizon: HORIZON })
  return leverEffects(base, moved, known).projection.total
}

/** How far two paths lie apart at most, relatively; draws are kept in numbers of seven digits. */
function apart(found: ArrayLike<number>, expected: readonly number[]): number {
  expect(found).toHaveLength(expected.length)
  return Math.max(...expected.map((value, index) => Math.abs((found[index] ?? 0) / value - 1)))
}

/** A spread that levers leave as it is. */
const SAME = { transitory: 0, permanent: 0.05, drift: 0 }
const noiseAsIs = (noise: Noise) => (index: number) =>
  narrowingOf(noise, { observed: SAME, demeaned: SAME }, index)

const ROUNDING = 5e-6

function withEffect(id: string, effect: number): LeverModel {
  return {
    ...model,
    levers: model.levers.map((lever) => (lever.id === id ? { ...lever, effect } : lever)),
  }
}

describe('a drawn path', () => {
  it('is the line where chance leaves everything as it is expected', () => {
    fc.assert(
      fc.property(someBase, someSettings, (base, settings) => {
        expect(apart(path(base, settings), line(base, settings))).toBeLessThan(ROUNDING)
      }),
    )
  })

  it('sums what chance makes of each series', () => {
    const series = seriesOfCells(twoFlows, [1, 1, 1, 1, 1, 1])
    const chance = series.map((_, position) => 1 + position / 10)
    const years = HORIZON - 2024
    const factors = Float32Array.from({ length: (years + 1) * series.length }, (_, index) => {
      return (chance[index % series.length] ?? 0) * (index < series.length ? 1 : 2)
    })
    const levers = leverEffects(twoFlows, scenario({ horizon: HORIZON }), model)
    const { projection } = levers
    const noise = { paths: 1, years, series, factors }
    const leverDraws: LeverDraws = (id) => fate(model, id, {})
    const narrowing = noiseAsIs(noise)
    const { values } = drawTotals({ projection, levers, model, noise, leverDraws, narrowing })
    const first = 1.6e9 + 0.7e9 * 1.1 + 0.4e9 * 1.2 + 0.3e9 * 1.3 + 0.5e9 * 1.4
    expect(apart(values.slice(0, 2), [first, 2 * first])).toBeLessThan(ROUNDING)
    expect(apart(values.slice(-1), [2 * first])).toBeLessThan(ROUNDING)
  })

  it.each([0.5, 1, 2])('has a measure that comes %f years late begun so much later', (late) => {
    for (const id of ['visa', 'pipeline', 'incidents'] as const) {
      const value = id === 'incidents' ? 0.5 : 1
      const drawn = path(worked, [at(id, value, 2026)], { [id]: { late } })
      expect(apart(drawn, line(worked, [at(id, value, 2026 + late)]))).toBeLessThan(ROUNDING)
    }
  })

  it('has a measure that comes early in force as early, from the year after the planned one', () => {
    for (const id of ['visa', 'pipeline'] as const) {
      const drawn = path(worked, [at(id, 1, 2026)], { [id]: { late: -0.5 } })
      expect(apart(drawn.slice(3), line(worked, [at(id, 1, 2025.5)]).slice(3))).toBeLessThan(
        ROUNDING,
      )
    }
  })

  it('has no shock late: it comes when it comes', () => {
    const shock = [at('closure', 60, 2027)]
    expect(apart(path(worked, shock, { closure: { late: 2 } }), line(worked, shock))).toBeLessThan(
      ROUNDING,
    )
  })

  it('has an effect half as large again where that is drawn', () => {
    const drawn = path(worked, [at('visa', 1, 2025)], { visa: { effect: 1.5 } })
    expect(
      apart(drawn, line(worked, [at('visa', 1, 2025)], withEffect('visa', 0.12))),
    ).toBeLessThan(ROUNDING)
  })

  it('keeps of a drawn effect the part that overlap leaves', () => {
    const both = [at('visa', 1), at('border', 5)]
    const expected = line(worked, both)
    const alone = line(worked, [at('visa', 1)])
    const sure = line(worked, [])
    const drawn = path(worked, both, { visa: { effect: 2 } })
    const logOf = (paths: readonly number[]) => Math.log((paths.at(-1) ?? 0) / (sure.at(-1) ?? 1))
    const added = logOf(drawn) - logOf(expected)
    expect(added).toBeLessThan(logOf(alone))
    const kept = logOf(expected) / (logOf(alone) + 0.05)
    expect(added / logOf(alone)).toBeCloseTo(kept, 3)
  })

  it('takes nothing off a lever of another group for the overlap of others', () => {
    const others = [at('visa', 1), at('border', 5)]
    const settings = [at('consulate', 1), ...others]
    const drawn = path(worked, settings, { consulate: { effect: 1.5 } })
    expect(apart(drawn, line(worked, settings, withEffect('consulate', 0.077 * 1.5)))).toBeLessThan(
      ROUNDING,
    )
  })

  it('knows no severe case of what is no shock', () => {
    const visa = [at('visa', 1, 2025)]
    expect(apart(path(worked, visa, { visa: { severe: true } }), line(worked, visa))).toBeLessThan(
      ROUNDING,
    )
  })

  it.each([0, 0.6, 1])('passes a gate as open as drawn, with payments at %f', (payments) => {
    const settings = [at('fta', 1, 2025), at('payments', payments, 2025)]
    const drawn = path(worked, settings, { payments: { effect: 0.8 } })
    expect(apart(drawn, line(worked, settings, withEffect('payments', 0.8)))).toBeLessThan(ROUNDING)
  })

  it('passes a gate with the effect as drawn', () => {
    const settings = [at('fta', 1, 2025)]
    const drawn = path(worked, settings, { fta: { effect: 0.5, late: 1 } })
    expect(
      apart(drawn, line(worked, [at('fta', 1, 2026)], withEffect('fta', 0.475 / 2))),
    ).toBeLessThan(ROUNDING)
  })

  it.each([
    [15, 0.5],
    [30, 1],
    [90, 1],
  ])('falls further where %i days of closure turn out severe', (days, part) => {
    const shock = [at('closure', days, 2027)]
    const drawn = path(worked, shock, { closure: { severe: true } })
    const ratios = drawn.map((value, index) => Math.log(value / (line(worked, shock)[index] ?? 1)))
    expect(ratios.slice(0, 3)).toEqual(ratios.slice(0, 3).map(() => expect.closeTo(0, 5)))
    expect(ratios[3]).toBeCloseTo(-1.067 * part, 5)
    expect(ratios[4]).toBeCloseTo((-1.067 * part) / 2, 5)
  })

  it('brings a project in at either end of its amount', () => {
    const pipeline = [at('pipeline', 1, 2025)]
    const without = line(worked, [])
    for (const [size, amount] of [
      [1.2815515655, 2.84e9],
      [-1.2815515655, 1.7e9],
      [0, 2.271e9],
    ] as const) {
      const drawn = path(worked, pipeline, { pipeline: { size } })
      expect(((drawn.at(-1) ?? 0) - (without.at(-1) ?? 0)) / amount).toBeCloseTo(1, 5)
    }
  })

  it('writes into the numbers it is given, and makes them anew where they do not fit', () => {
    const levers = leverEffects(worked, scenario({ horizon: HORIZON }), model)
    const leverDraws: LeverDraws = (id) => fate(model, id, {})
    const input = {
      projection: levers.projection,
      levers: null,
      model,
      noise: calm(worked),
      leverDraws,
      narrowing: noiseAsIs(calm(worked)),
    }
    const given = new Float32Array(HORIZON - 2024 + 1).fill(7)
    expect(drawTotals(input, given).values).toBe(given)
    expect(new Set(given)).toEqual(new Set([Math.fround(3.1e9)]))
    expect(drawTotals(input, new Float32Array(3)).values).toEqual(given)
  })
})
