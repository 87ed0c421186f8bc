import { expect, it } from 'vitest'
import { pinnedRelease } from '#analysis/levers/referenceQuery.ts'

it('takes the date of a release from a link, and not the day on which own data were read', () => {
  expect(pinnedRelease({ pair: 'iran-pakistan', vintage: '2026-01-31' })).toBe('2026-01-31')
  expect(pinnedRelease({ vintage: '2026-01-31' })).toBe('2026-01-31')
  expect(pinnedRelease({ pair: 'own-abc-xyz', vintage: '2026-11-30' })).toBeUndefined()
})
