import { afterEach, expect, test, vi } from 'vitest'
import { today } from '#files/briefing/edition.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

test.each([
  ['Asia/Karachi', '2026-11-30'],
  ['America/Los_Angeles', '2026-11-29'],
])('in %s it is the day of the reader, not that of Greenwich', (zone, day) => {
  vi.stubEnv('TZ', zone)
  vi.useFakeTimers({ now: new Date('2026-11-29T22:00:00Z') })
  expect(today()).toBe(day)
})
