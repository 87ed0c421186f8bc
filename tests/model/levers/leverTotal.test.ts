import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { leverEffects } from '#model/levers/leverEffects.ts'
import { leverTotal } from '#model/levers/leverTotal.ts'
import { someBase, someScenario } from '../cases.ts'
import { model, someSettings } from '../leverCases.ts'

it('is in every year what the whole path has there, bit for bit', () => {
  fc.assert(
    fc.property(
      someBase,
      someScenario,
      someSettings,
      fc.integer({ min: 2020, max: 2050 }),
      (base, plain, levers, year) => {
        const scenario = { ...plain, levers, horizon: year }
        const { projection } = leverEffects(base, scenario, model)
        expect(leverTotal(base, scenario, model, year)).toBe(projection.total.at(-1))
      },
    ),
  )
})
