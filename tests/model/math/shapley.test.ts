import { describe, expect, it } from 'vitest'
import { shapley } from '../shapley.ts'

describe('shares by Shapley', () => {
  it('give the one who has the right glove four parts of six', () => {
    const pairs = (members: readonly string[]) =>
      members.includes('right') && members.length > 1 ? 6 : 0
    const shares = shapley(['left', 'other left', 'right'], pairs)
    expect([...shares]).toEqual([
      ['left', expect.closeTo(1, 12)],
      ['other left', expect.closeTo(1, 12)],
      ['right', expect.closeTo(4, 12)],
    ])
  })

  it('let each pay for the part of a runway that it needs', () => {
    const lengths = { small: 1, middle: 2, large: 4, huge: 8 } as const
    const players = ['small', 'middle', 'large', 'huge'] as const
    const shares = shapley(players, (members) =>
      Math.max(0, ...members.map((member) => lengths[member])),
    )
    expect(shares.get('small')).toBeCloseTo(1 / 4, 12)
    expect(shares.get('middle')).toBeCloseTo(1 / 4 + 1 / 3, 12)
    expect(shares.get('large')).toBeCloseTo(1 / 4 + 1 / 3 + 2 / 2, 12)
    expect(shares.get('huge')).toBeCloseTo(1 / 4 + 1 / 3 + 2 / 2 + 4, 12)
  })

  it('leave out what there is without anybody', () => {
    expect(shapley(['alone'], (members) => 10 + members.length).get('alone')).toBe(1)
    expect(shapley([], () => 5).size).toBe(0)
  })
})
