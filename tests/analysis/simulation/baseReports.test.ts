import { describe, expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { baseReports } from '#analysis/simulation/baseReports.ts'
import { real } from '../../support/packages.ts'

const { pair } = real
const { base } = choose(pair, {}).outcome

function valuesFor(observations: typeof pair.observations) {
  return baseReports({ ...pair, observations }, base, 'IRN-PAK').map(({ value }) => value)
}

describe('what others report for the base year', () => {
  it('is the counts of other customs offices', () => {
    expect(valuesFor(pair.observations)).toEqual([1.222e9])
    expect(baseReports(pair, base, 'PAK-IRN')).toEqual([])
  })

  it.each([
    ['contested', { status: 'contested' }],
    ['of another year', { year: 2022 }],
    ['of a part of the year', { span: 'part' }],
    ['not preferred', { preferred: false }],
    ['blank', { value: null }],
    ['a statement', { source: 'pakistan-committee' }],
    ['a payment', { source: 'pakistan-state-bank' }],
    ['the base itself', { source: 'iran-customs' }],
  ] as const)('leaves out what is %s', (_title, change) => {
    const changed = pair.observations.map((each) =>
      each.id === 'pakistan-commerce-2024-irn-pak' ? { ...each, ...change } : each,
    )
    expect(valuesFor(changed)).toEqual([])
  })
})
