import { expect, it } from 'vitest'
import { RULE_IDS, leverRules } from '#model/levers/leverRules.ts'

it('the rules are all there, or the one that is missing is named', () => {
  const all = RULE_IDS.map((id, index) => ({ id, value: index }))
  expect(leverRules(all)).toMatchObject({ tradeCostElasticity: 0, removableCost: 1 })
  expect(Object.keys(leverRules(all))).toEqual([...RULE_IDS])
  const rest = all.filter(({ id }) => id !== 'severeFall')
  expect(() => leverRules(rest)).toThrow(RangeError)
  expect(() => leverRules(rest)).toThrow('no rule severeFall')
})
