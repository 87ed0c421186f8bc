import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { commonStrength, helpfulEnd, type GoalInput } from '#model/levers/goalSeek.ts'
import { leverEffects } from '#model/levers/leverEffects.ts'
import type { LeverSetting } from '#model/scenario.ts'
import { isReached } from '#model/projection/reachedYear.ts'
import { canHelp, seekLevers } from '#model/levers/seekLevers.ts'
import { bareBase, scenario } from '../cases.ts'
import { at, model } from '../leverCases.ts'

const MANY = ['fta', 'border', 'visa', 'consulate', 'corridor', 'incidents', 'payments']

function input(rest: Partial<GoalInput> & { billions?: number } = {}): GoalInput {
  const { billions = 6, ...others } = rest
  return {
    base: bareBase(3.1e9),
    scenario: scenario({ growth: 0.036 }),
    target: { value: billions * 1e9, year: 2034 },
    model,
    levers: MANY,
    firstYear: 2025,
    ...others,
  }
}

function totalOf(settings: readonly LeverSetting[], { base, scenario: own, target }: GoalInput) {
  const moved = { ...own, levers: settings, horizon: target.year }
  return leverEffects(base, moved, model).projection.total.at(-1) ?? 0
}

function lever(id: string) {
  const found = model.levers.find((each) => each.id === id)
  if (!found) throw new Error(`no lever ${id}`)
  return found
}

describe('a search on the steps of the levers', () => {
  it.each(['common', 'least'] as const)(
    'meets the target on steps of every track, and says what they give: %s',
    (way) => {
      fc.assert(
        fc.property(fc.double({ min: 4.5, max: 8.5, noNaN: true }), (billions) => {
          const asked = input({ billions })
          const { goal } = seekLevers(way, asked)
          expect(goal.ok).toBe(true)
          if (!goal.ok) return
          expect(isReached(goal.total, billions * 1e9)).toBe(true)
          expect(goal.total).toBe(totalOf(goal.settings, asked))
          for (const { lever: id, value } of goal.settings) {
            const { neutral, step } = lever(id)
            const steps = (value - neutral) / step
            expect(steps).toBeCloseTo(Math.round(steps), 6)
            expect(value).not.toBe(neutral)
          }
          // How far each goes between neutral and the end that helps, where it is in the settings.
          const shares = MANY.map((id) => {
            const { neutral } = lever(id)
            const value = goal.settings.find((each) => each.lever === id)?.value ?? neutral
            return [id, (value - neutral) / (helpfulEnd(lever(id)) - neutral)] as const
          })
          const strains = goal.strains.map(({ lever: id, share }) => [id, share] as const)
          expect(new Map(strains)).toEqual(new Map(shares))
          for (const [, share] of strains) {
            expect(share).toBeGreaterThanOrEqual(0)
            expect(share).toBeLessThanOrEqual(1)
          }
        }),
      )
    },
  )

  it('moves all alike, but for the rounding to steps, or with less strain than that', () => {
    const [common, least] = (['common', 'least'] as const).map((way) => {
      const { goal } = seekLevers(way, input({ billions: 6, levers: ['fta', 'border', 'visa'] }))
      return goal.ok ? goal.strains.map(({ share }) => share) : []
    })
    const squares = (shares: readonly number[] = []) => {
      return shares.reduce((sum, share) => sum + share ** 2, 0)
    }
    // A step of the track of fta and of visa is a twentieth of its length, as is one of border.
    expect(Math.max(...(common ?? [])) - Math.min(...(common ?? []))).toBeLessThan(0.1 + 1e-9)
    expect(Math.max(...(least ?? [])) - Math.min(...(least ?? []))).toBeGreaterThan(0.1)
    expect(squares(least)).toBeLessThan(squares(common))
  })

  it('goes one lever no further than it must: a step less would miss the target', () => {
    const asked = input({ billions: 5, levers: ['fta'] })
    const { goal } = seekLevers('common', asked)
    const [fta] = goal.settings
    const less = { ...at('fta', (fta?.value ?? 0) - lever('fta').step), year: fta?.year ?? 0 }
    expect(goal.ok).toBe(true)
    expect(totalOf([less], asked)).toBeLessThan(5e9)
  })

  it('takes steps back that rounding added, as long as the target is still met', () => {
    const asked = input({ billions: 7 })
    const exact = new Map(commonStrength(asked).settings.map((each) => [each.lever, each.value]))
    const { goal } = seekLevers('common', asked)
    const shorter = goal.settings.filter(({ lever: id, value }) => {
      const { neutral } = lever(id)
      return Math.abs(value - neutral) < Math.abs((exact.get(id) ?? neutral) - neutral)
    })
    expect(shorter.length).toBeGreaterThan(0)
    expect(isReached(goal.ok ? goal.total : 0, 7e9)).toBe(true)
  })

  it('is the far ends of the tracks where they do not reach it', () => {
    const { goal } = seekLevers('least', input({ billions: 50 }))
    expect(goal).toMatchObject({ ok: false, reason: 'outOfReach' })
    for (const { lever: id, value } of goal.settings) expect(value).toBe(helpfulEnd(lever(id)))
  })

  it('moves nothing where the target is met anyway', () => {
    expect(seekLevers('common', input({ billions: 4 })).goal).toMatchObject({
      ok: true,
      settings: [],
    })
  })
})

describe('levers that exclude each other', () => {
  const RIVALS = ['fta', 'tariff', 'border', 'facilitation']

  it.each(['common', 'least'] as const)('are never both moved: %s', (way) => {
    const { goal, leftOut } = seekLevers(way, input({ levers: RIVALS, billions: 7 }))
    const moved = goal.settings.map(({ lever: id }) => id)
    for (const { lever: id, rival } of leftOut) expect(moved).not.toContain(id === rival ? '' : id)
    expect(moved.toSorted()).toEqual(['border', 'tariff'])
    expect(leftOut).toEqual([
      { lever: 'fta', rival: 'tariff', reason: 'weaker' },
      { lever: 'facilitation', rival: 'border', reason: 'weaker' },
    ])
  })

  it('give way to the one that is moved already', () => {
    const moved = scenario({ growth: 0.036, levers: [at('fta', 0.5, 2026)] })
    const { goal, leftOut } = seekLevers(
      'common',
      input({ levers: ['fta', 'tariff'], scenario: moved, billions: 5 }),
    )
    expect(leftOut).toEqual([{ lever: 'tariff', rival: 'fta', reason: 'moved' }])
    expect(goal.settings.map(({ lever: id, year }) => [id, year])).toEqual([['fta', 2026]])
  })

  it('stay out where the other is moved and not sought', () => {
    const moved = scenario({ growth: 0.036, levers: [at('tariff', 5, 2026)] })
    const { goal, leftOut } = seekLevers('common', input({ levers: ['fta'], scenario: moved }))
    expect(leftOut).toEqual([{ lever: 'fta', rival: 'tariff', reason: 'moved' }])
    expect(goal).toMatchObject({ ok: false, reason: 'noLevers' })
  })

  it('go back to neutral where both were moved', () => {
    const both = [at('fta', 1, 2026), at('tariff', 25, 2026)]
    const moved = scenario({ growth: 0.036, levers: both })
    const { goal } = seekLevers('common', input({ levers: ['fta', 'tariff'], scenario: moved }))
    expect(goal.settings.map(({ lever: id }) => id)).toEqual(['tariff'])
  })

  it('are told as weaker where both were moved, for neither came first', () => {
    const both = [at('fta', 1, 2026), at('tariff', 25, 2026)]
    const moved = scenario({ growth: 0.036, levers: both })
    const { leftOut } = seekLevers('common', input({ levers: ['fta', 'tariff'], scenario: moved }))
    expect(leftOut).toEqual([{ lever: 'fta', rival: 'tariff', reason: 'weaker' }])
  })

  it('leave a rival in its place that is moved and not sought', () => {
    const moved = scenario({ growth: 0.036, levers: [at('fta', 1, 2026)] })
    const asked = input({ levers: ['tariff', 'visa'], scenario: moved, billions: 6 })
    const { goal } = seekLevers('common', asked)
    expect(goal.settings).toContainEqual(at('fta', 1, 2026))
    expect(goal.settings.map(({ lever: id }) => id).toSorted()).toEqual(['fta', 'visa'])
  })

  it('that are worth the same give way to the first of the model', () => {
    const twins = { ...lever('border'), excludes: ['twin'] }
    const levers = [twins, { ...twins, id: 'twin', excludes: ['border'] }]
    for (const sought of [
      ['border', 'twin'],
      ['twin', 'border'],
    ]) {
      const asked = input({ levers: sought, model: { ...model, levers }, billions: 5 })
      expect(seekLevers('common', asked).leftOut).toEqual([
        { lever: 'twin', rival: 'border', reason: 'weaker' },
      ])
    }
  })
})

test.each([
  ['fta', [], true],
  ['pipeline', [], true],
  ['closure', [], false],
  ['closure', [at('closure', 60)], true],
  ['closure', [at('closure', 0)], false],
  ['closure', [at('fta', 1)], false],
  ['barter', [], false],
  ['payments', [], true],
  ['formalisation', [], true],
])('%s can help: %#', (id, levers, can) => {
  expect(canHelp(lever(id), model, scenario({ levers }))).toBe(can)
})

test('a project that there is not cannot help', () => {
  expect(canHelp(lever('pipeline'), { ...model, projects: [] }, scenario())).toBe(false)
  const others = model.projects.filter(({ lever: id }) => id !== 'pipeline')
  expect(canHelp(lever('pipeline'), { ...model, projects: others }, scenario())).toBe(false)
})
