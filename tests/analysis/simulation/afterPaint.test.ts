import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterPaint } from '#analysis/simulation/afterPaint.ts'

const FRAME = 16

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work, FRAME))
  vi.stubGlobal('cancelAnimationFrame', (id: number) => clearTimeout(id))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('work after a paint', () => {
  it('runs after the frame, once for all its calls', () => {
    const work = vi.fn<() => void>()
    const { schedule } = afterPaint(work)
    schedule()
    vi.advanceTimersByTime(FRAME)
    expect(work).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('runs every frame while calls are no more frequent than frames', () => {
    const work = vi.fn<() => void>()
    const { schedule } = afterPaint(work)
    for (let frame = 0; frame < 5; frame += 1) {
      schedule()
      vi.advanceTimersByTime(FRAME + 1)
    }
    expect(work).toHaveBeenCalledTimes(5)
  })

  it('is throttled where calls are more frequent than frames, and runs after the last', () => {
    const work = vi.fn<() => void>()
    const { schedule } = afterPaint(work)
    for (let call = 0; call < 40; call += 1) {
      schedule()
      vi.advanceTimersByTime(FRAME / 2)
    }
    expect(work.mock.calls.length).toBeGreaterThan(1)
    expect(work.mock.calls.length).toBeLessThan(8)
    const during = work.mock.calls.length
    vi.runAllTimers()
    expect(work.mock.calls.length).toBeGreaterThan(during)
  })

  it('does not run after it is cancelled', () => {
    const work = vi.fn<() => void>()
    const { schedule, cancel } = afterPaint(work)
    schedule()
    cancel()
    vi.runAllTimers()
    expect(work).not.toHaveBeenCalled()
  })
})
