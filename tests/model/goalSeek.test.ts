import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  commonStrength,
  leastStrain,
  oneLever,
  type Goal,
  type GoalInput,
} from '#model/goalSeek.ts'
import { leverEffects } from '#model/leverEffects.ts'
import { bareBase, isClose, scenario } from './cases.ts'
import { model } from './leverCases.ts'

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
    expect(oneLever(input(5), 'fta')).toMatchObject({ ok: true })
    const goal = oneLever(input(10), 'consulate')
    expect(goal).toMatchObject({ ok: false, reason: 'outOfReach' })
    expect(goal.ok ? null : goal.most / 1e9).toBeCloseTo(3.1 * 1.036 ** 10 * Math.exp(0.154), 2)
  })

  it('lowers what harms: incidents go down', () => {
    const goal = oneLever(input(4.5), 'incidents')
    expect(goal.settings[0]?.value).toBeLessThan(1)
  })

  it('says so where no time or no lever is left', () => {
    const late = { ...input(10), target: { value: 1e10, year: 2024 } }
    expect(commonStrength(late)).toMatchObject({ ok: false, reason: 'noTimeLeft' })
    expect(commonStrength(input(10, []))).toMatchObject({ ok: false, reason: 'noLevers' })
  })
})
