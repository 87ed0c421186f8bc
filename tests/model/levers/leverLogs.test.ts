import { describe, expect, it } from 'vitest'
import type { BaseCell } from '#model/projection/baseline.ts'
import { activeLevers, type Lever, type LeverModel } from '#model/levers/lever.ts'
import type { LeverSetting } from '#model/scenario.ts'
import { applicability, cellLogs, phaseAt } from '#model/levers/leverLogs.ts'
import { BOUGHT, SOLD } from '../cases.ts'
import { at, model } from '../leverCases.ts'

const fuels: BaseCell = { flow: SOLD, category: 'fuels', value: 1 }
const food: BaseCell = { flow: SOLD, category: 'food', value: 1 }
const bought: BaseCell = { flow: BOUGHT, category: null, value: 1 }
const whole: BaseCell = { flow: 'total', category: null, value: 1 }

/** When everything is fully in force. */
const FULL = 2200

function logsOf(
  known: LeverModel,
  settings: readonly LeverSetting[],
  cell: BaseCell = whole,
  year = FULL,
) {
  return cellLogs({ model: known, active: activeLevers(known, settings, 2024), cell, year })
}

/** The model with some levers changed. */
function changed(changes: Readonly<Record<string, Partial<Lever>>>): LeverModel {
  return {
    ...model,
    levers: model.levers.map((lever) => ({ ...lever, ...changes[lever.id] })),
  }
}

describe('what part of a lever applies', () => {
  const partly = (lever: string, cell: BaseCell) =>
    applicability(
      {
        ...model,
        scope: [
          { lever: 'visa', flow: SOLD, category: null, applicability: 0.5 },
          { lever: 'visa', flow: SOLD, category: 'food', applicability: 0.9 },
          { lever: 'border', flow: SOLD, category: null, applicability: 0.1 },
          { lever: 'border', flow: BOUGHT, category: null, applicability: 0.4 },
          { lever: 'fta', flow: SOLD, category: 'food', applicability: 0.3 },
        ],
      },
      lever,
      cell,
    )

  it('is that of the category, else that of the flow, else all', () => {
    expect(partly('visa', food)).toBe(0.9)
    expect(partly('visa', fuels)).toBe(0.5)
    expect(partly('visa', { ...fuels, category: null })).toBe(0.5)
    expect(partly('visa', bought)).toBe(1)
    expect(partly('fta', food)).toBe(0.3)
    expect(partly('fta', fuels)).toBe(1)
  })

  it('is all of a lever of which nothing is said, whatever is said of others', () => {
    expect(partly('corridor', food)).toBe(1)
    expect(partly('corridor', whole)).toBe(1)
  })

  it('is the mean of both ways for a bare total, where a way of which nothing is said counts in full', () => {
    expect(partly('border', whole)).toBe(0.25)
    expect(partly('visa', whole)).toBe(0.75)
    expect(partly('fta', whole)).toBe(1)
  })

  it('scales the effect', () => {
    const half = {
      ...model,
      scope: [{ lever: 'visa', flow: SOLD, category: null, applicability: 0.5 }],
    }
    expect(logsOf(half, [at('visa', 1)], food).levers[0]).toBeCloseTo(0.04, 12)
    expect(logsOf(half, [at('visa', 1)], bought).levers[0]).toBeCloseTo(0.08, 12)
  })
})

describe('how much is in force', () => {
  const inForce = (setting: LeverSetting, year: number, delay = 0) => {
    const [active] = activeLevers(model, [setting], 2024)
    return active ? phaseAt(active, model, year, delay) : Number.NaN
  }

  it('follows the delay', () => {
    expect(inForce(at('sanctions', 30, 2026), 2030)).toBe(4.5 / 8)
    expect(inForce(at('sanctions', 30, 2026), 2030, 2)).toBe(2.5 / 8)
    expect(inForce(at('sanctions', 30, 2026), 2030, 5)).toBe(0)
  })

  it('is that of the middle of a year, so that half of the first year counts', () => {
    expect(inForce(at('pipeline', 1, 2028), 2027)).toBe(0)
    expect(inForce(at('pipeline', 1, 2028), 2028)).toBeCloseTo(0.5 / 3, 12)
    expect(inForce(at('pipeline', 1, 2028), 2029)).toBeCloseTo(1.5 / 3, 12)
    expect(inForce(at('pipeline', 1, 2028), 2031)).toBe(1)
  })

  it.each([
    [0, 0.24, 0.26],
    [4, 0.85, 0.85],
    [8, 0.995, 0.99],
  ])(
    'of an agreement, on average over four years from year %i on, is near %f as published',
    (from, published, expected) => {
      const shares = [0, 1, 2, 3].map((year) => inForce(at('fta', 1, 2025), 2025 + from + year))
      const average = shares.reduce((sum, share) => sum + share) / 4
      expect(average).toBeCloseTo(expected, 2)
      expect(Math.abs(average - published)).toBeLessThan(0.025)
    },
  )

  it('is what is left of a lever from the base year or before, as it came', () => {
    expect(inForce(at('sanctions', 30, 2020), 2026)).toBe(0.25)
    expect(inForce(at('sanctions', 30, 2020), 2026, 3)).toBe(0.25)
    expect(inForce(at('sanctions', 30, 2024), 2026, 3)).toBe(0.25)
    expect(inForce(at('sanctions', 30, 2024), 2060)).toBe(7.5 / 8)
  })

  it('is nothing in the base year, however early a lever comes', () => {
    expect(inForce(at('sanctions', 30, 2025), 2024, -1)).toBe(0)
  })

  it('comes sooner where sanctions tighten than where they are lifted', () => {
    expect(inForce(at('sanctions', -30, 2025), 2025)).toBe(0.5)
    expect(inForce(at('sanctions', -30, 2025), 2026)).toBe(1)
    expect(inForce(at('sanctions', 30, 2025), 2026)).toBe(1.5 / 8)
  })

  it('is nothing of a shock of the base year or before, and wears off from its own year', () => {
    expect(inForce(at('closure', 60, 2024), 2024)).toBe(0)
    expect(inForce(at('closure', 60, 2025), 2024)).toBe(0)
    expect(inForce(at('closure', 60, 2025), 2025)).toBe(1)
    expect(inForce(at('closure', 60, 2025), 2027)).toBe(0.25)
  })
})

describe('the effect of a shock', () => {
  it('is the part of the year that is closed, less what is made good', () => {
    const catching = changed({ closure: { effect: 0.25 } })
    const { levers } = logsOf(catching, [at('closure', 73, 2025)], whole, 2025)
    expect(levers[0]).toBeCloseTo(Math.log(1 - 0.2 * 0.75), 12)
  })

  it('is limited to what it applies to', () => {
    const land = {
      ...model,
      scope: [{ lever: 'closure', flow: SOLD, category: null, applicability: 0.5 }],
    }
    const { levers } = logsOf(land, [at('closure', 73, 2025)], food, 2025)
    expect(levers[0]).toBeCloseTo(Math.log(1 - 0.5 * 0.2 * 0.5), 12)
  })
})

describe('a gate', () => {
  it('lets everything through where none is known', () => {
    const open = { ...model, levers: model.levers.filter(({ id }) => id !== 'payments') }
    expect(logsOf(open, [at('fta', 1)]).levers[0]).toBeCloseTo(0.475, 9)
  })

  it('opens by as much as payments are made possible', () => {
    const { levers } = logsOf(model, [at('fta', 1), at('payments', 0.4)])
    expect(levers[0]).toBeCloseTo(0.475 * (0.5 + 0.5 * 0.4), 9)
    expect(levers[1]).toBe(0)
  })

  it('does not stand in the way of what needs no bank', () => {
    expect(logsOf(model, [at('visa', 1)]).levers[0]).toBeCloseTo(0.08, 9)
  })
})

describe('levers that exclude each other', () => {
  const alike = { effect: 0.1, phase: 'linear', phaseYears: 1, response: 'linear' } as const

  it('count once where they do the same: the first in the model’s order', () => {
    const equal = changed({
      fta: { ...alike, needsBanking: false },
      tariff: { ...alike, needsBanking: false },
    })
    for (const settings of [
      [at('fta', 1), at('tariff', 1)],
      [at('tariff', 1), at('fta', 1)],
    ]) {
      expect(logsOf(equal, settings).levers).toEqual([0.1, 0])
    }
  })

  it('both count where they point in opposite ways', () => {
    const against = changed({
      fta: { ...alike, needsBanking: false },
      tariff: { ...alike, effect: -0.3, needsBanking: false },
    })
    expect(logsOf(against, [at('fta', 1), at('tariff', 1)]).levers).toEqual([0.1, -0.3])
  })
})

describe('the overlap of levers that take away the same costs', () => {
  it('is the product of what each leaves of the removable part', () => {
    const { levers, overlap } = logsOf(model, [at('border', 5), at('visa', 1)])
    const [theta, omega] = [4, 0.15]
    const left = levers
      .map((log) => 1 - (1 - Math.exp(-log / theta)) / omega)
      .reduce((product, part) => product * part)
    const together = -theta * Math.log(1 - omega * (1 - left))
    expect(overlap).toBeCloseTo(together - 0.13, 12)
  })

  it('is none for one lever, however strong, nor with another at rest or in another group', () => {
    const strong = changed({ visa: { effect: 2 } })
    expect(logsOf(strong, [at('visa', 1)]).overlap).toBe(0)
    expect(logsOf(strong, [at('visa', 1), at('consulate', 2)]).overlap).toBe(0)
    expect(logsOf(strong, [at('visa', 1), at('border', 5, 3000)]).overlap).toBe(0)
  })

  it('leaves no more than all removable costs to the strongest', () => {
    const strong = changed({ visa: { effect: 2 } })
    const { levers, overlap } = logsOf(strong, [at('border', 5), at('visa', 1)])
    const sum = levers.reduce((all, log) => all + log, 0)
    expect(sum + overlap).toBeCloseTo(-4 * Math.log(1 - 0.15), 12)
  })
})
