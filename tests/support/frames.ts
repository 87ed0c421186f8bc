import { vi } from 'vitest'

/** Frames that are painted when a test says so, with the tasks that follow them. */
export function fakeFrames() {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout', 'clearTimeout'] })
  return {
    paint(frames: number) {
      for (let frame = 0; frame < frames; frame += 1) {
        vi.advanceTimersToNextFrame()
        vi.advanceTimersByTime(1)
      }
    },
    end: () => void vi.useRealTimers(),
  }
}
