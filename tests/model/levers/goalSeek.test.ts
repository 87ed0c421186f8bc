import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonStrength, leastStrain, type Goal, type GoalInput } from '#model/levers/goalSeek.ts'
import { leverEffects } from '#model/levers/leverEffects.ts'
import { BOUGHT, SOLD, bareBase, baseOfCells, isClose, scenario } from '../cases.ts'
import { at, model } from '../leverCases.ts'

const LEVERS = ['fta', 'border', 'visa', 'consulate', 'corridor', 'incidents', 'payments'] as const

function input(billions: number, levers: readonly string[] = LEVERS): GoalInput {
  return {
    base: bareBase(3.1e9),
    scenario: scenario({ growth: 0.036 }),
    target: { value: billions * 1e9, year: 2034 },
    model,
    levers,
    firstYear: 2025,
  }
}

function totalOf(goal: Goal, { base, scenario: moved, target }: GoalInput): number {
  const levers = { ...moved, levers: goal.settings, horizon: target.year }
  return leverEffects(base, levers, model).projection.total.at(-1) ?? 0
}

describe('goal-seek over levers', () => {
  it.each([
    ['by a common strength', commonStrength],
    ['with the least strain', leastStrain],
  ])('meets the target %s, put back into the model', (_title, seek) => {
    fc.assert(
      fc.property(fc.double({ min: 4.5, max: 8.5, noNaN: true }), (billions) => {
        const asked = input(billions)
        const goal = seek(asked)
        expect(goal.ok).toBe(true)
        expect(isClose(totalOf(goal, asked), billions * 1e9)).toBe(true)
      }),
    )
  })

  it('moves nothing where the target is met anyway', () => {
    expect(commonStrength(input(4))).toMatchObject({ ok: true, settings: [] })
  })

  it('strains less in the mix than with a common strength', () => {
    const strain = (goal: Goal) =>
      goal.ok ? goal.strains.reduce((sum, { share }) => sum + share ** 2, 0) : Number.NaN
    expect(strain(leastStrain(input(6)))).toBeLessThan(strain(commonStrength(input(6))))
  })

  it('finds how far one lever must go, or says what the most is', () => {
    expect(commonStrength(input(5, ['fta']))).toMatchObject({ ok: true })
    const goal = commonStrength(input(10, ['consulate']))
    expect(goal).toMatchObject({ ok: false, reason: 'outOfReach' })
    expect(goal.ok ? null : goal.most / 1e9).toBeCloseTo(3.1 * 1.036 ** 10 * Math.exp(0.154), 2)
  })

  it('lowers what harms: incidents go down', () => {
    const goal = commonStrength(input(4.5, ['incidents']))
    expect(goal.settings[0]?.value).toBeLessThan(1)
  })

  it('shares the strain by what each can do', () => {
    const asked = input(4.8, ['visa', 'consulate'])
    const none = totalOf({ ...commonStrength(asked), settings: [] }, asked)
    const gainOf = (lever: string, value: number) => {
      const settings = [{ lever, value, year: 2025 }]
      return Math.log(totalOf({ ...commonStrength(asked), settings }, asked) / none)
    }
    const goal = leastStrain(asked)
    const [visa, consulate] = goal.ok ? goal.strains.map(({ share }) => share) : []
    expect(consulate).toBeLessThan(1)
    expect((consulate ?? 0) / (visa ?? 1)).toBeCloseTo(
      gainOf('consulate', 2) / gainOf('visa', 1),
      9,
    )
  })

  it('strains no lever beyond its end, nor one that does nothing', () => {
    const asked = input(5.4, ['visa', 'consulate', 'barter'])
    const goal = leastStrain(asked)
    const shares = goal.ok ? goal.strains.map(({ lever, share }) => [lever, share]) : []
    expect(shares).toEqual([
      ['visa', expect.closeTo(Math.log(5.4 / (3.1 * 1.036 ** 10)) / 0.08 - 1.925, 2)],
      ['consulate', 1],
      ['barter', 0],
    ])
  })

  it('opens a gate for what passes through it', () => {
    const goal = leastStrain(input(6, ['fta', 'payments']))
    const [fta, payments] = goal.ok ? goal.strains.map(({ share }) => share) : []
    expect(fta).toBeGreaterThan(0.5)
    expect(payments).toBeGreaterThan(0.5)
    const alone = leastStrain(input(4.7, ['visa', 'payments']))
    expect(alone.ok ? alone.strains[1] : null).toEqual({ lever: 'payments', share: 0 })
  })

  it('keeps what is moved already, and its years', () => {
    const asked = input(5.5, ['fta', 'visa'])
    const levers = [at('fta', 0.1, 2027), at('border', 5, 2026)]
    const goal = commonStrength({ ...asked, scenario: { ...asked.scenario, levers } })
    expect(goal.settings).toEqual([
      at('border', 5, 2026),
      at('fta', expect.any(Number), 2027),
      at('visa', expect.any(Number), 2025),
    ])
    expect(goal.settings[1]?.value).toBe(goal.settings[2]?.value)
  })

  it('lifts a closed border and the rule of barter rather than more of them', () => {
    const closed = {
      ...input(4),
      scenario: scenario({ growth: 0.036, levers: [at('closure', 90, 2034)] }),
    }
    expect(
      totalOf({ ...commonStrength(closed), settings: closed.scenario.levers }, closed),
    ).toBeLessThan(4e9)
    expect(commonStrength({ ...closed, levers: ['closure'] })).toMatchObject({
      ok: true,
      settings: [],
    })
    const both = baseOfCells([
      { flow: SOLD, category: null, value: 2.5e9 },
      { flow: BOUGHT, category: null, value: 0.6e9 },
    ])
    const bound = {
      ...closed,
      base: both,
      scenario: scenario({ growth: 0.036, levers: [at('barter', 1)] }),
    }
    expect(commonStrength({ ...bound, levers: ['barter'] })).toMatchObject({
      ok: true,
      settings: [],
    })
  })

  it('says how far all together lead where that is not far enough', () => {
    const asked = input(50, ['visa', 'incidents', 'sanctions'])
    for (const goal of [commonStrength(asked), leastStrain(asked)]) {
      expect(goal).toMatchObject({ ok: false, reason: 'outOfReach' })
      expect(goal.settings).toEqual([
        at('visa', 1, 2025),
        at('incidents', 0.25, 2025),
        at('sanctions', 65, 2025),
      ])
      expect(goal.ok ? 0 : goal.most).toBe(totalOf(goal, asked))
    }
  })

  it('says so where no time or no lever is left', () => {
    const late = { ...input(10), target: { value: 1e10, year: 2024 } }
    expect(commonStrength(late)).toMatchObject({ ok: false, reason: 'noTimeLeft' })
    expect(commonStrength(input(10, []))).toMatchObject({ ok: false, reason: 'noLevers' })
  })
})
