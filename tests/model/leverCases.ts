import * as fc from 'fast-check'
import type { LeverModel } from '#model/levers/lever.ts'
import type { LeverSetting } from '#model/scenario.ts'
import { leverRules } from '#model/levers/leverRules.ts'
import { BOUGHT, SOLD } from './cases.ts'
import { reference } from '../support/reference.ts'

/** The shipped levers for the made-up economies, with a pipeline, a power line and barter one way. */
export const model: LeverModel = {
  levers: reference.levers,
  rules: leverRules(reference.rules),
  scope: [
    { lever: 'barter', flow: SOLD, category: null, applicability: 1 },
    { lever: 'barter', flow: BOUGHT, category: null, applicability: 0 },
    { lever: 'infrastructure', flow: SOLD, category: null, applicability: 0.5 },
  ],
  projects: [
    { lever: 'pipeline', flow: SOLD, value: 2.271e9, low: 1.7e9, high: 2.84e9 },
    { lever: 'electricity', flow: SOLD, value: 0.73e6, low: 0.59e6, high: 0.87e6 },
  ],
  capacities: [],
}

/** A lever at a value from a year on, else from the first year after the base. */
export function at(lever: string, value: number, year = 2025): LeverSetting {
  return { lever, value, year }
}

/** Any lever anywhere on its track, in any year from before the base to the horizon. */
export const someSetting: fc.Arbitrary<LeverSetting> = fc
  .constantFrom(...reference.levers)
  .chain(({ id, minimum, maximum }) =>
    fc.record({
      lever: fc.constant(id),
      value: fc.double({ min: minimum, max: maximum, noNaN: true }),
      year: fc.integer({ min: 2020, max: 2042 }),
    }),
  )

/** Up to eight levers, each once. */
export const someSettings = fc.uniqueArray(someSetting, {
  selector: ({ lever }) => lever,
  maxLength: 8,
})
