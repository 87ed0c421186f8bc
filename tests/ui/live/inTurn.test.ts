import { beforeEach, expect, it, vi } from 'vitest'
import { inTurn } from '#ui/live/inTurn.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout'] })
  return () => vi.useRealTimers()
})

/** Lets a frame be painted, and the task after it run. */
function paintFrame(): void {
  vi.advanceTimersToNextFrame()
  vi.advanceTimersByTime(1)
}

it('writes a few after each frame, in the order in which they came, and each once', () => {
  const written: number[] = []
  const writes = [1, 2, 3, 4, 5, 6, 7].map((id) => () => void written.push(id))
  for (const write of [...writes, ...writes]) inTurn(write)
  expect(written).toEqual([])
  paintFrame()
  expect(written).toEqual([1, 2, 3])
  paintFrame()
  paintFrame()
  paintFrame()
  expect(written).toEqual([1, 2, 3, 4, 5, 6, 7])
})

it('gives a write that is asked for again another turn, after those that wait', () => {
  const written: number[] = []
  const writes = [1, 2, 3, 4].map((id) => () => void written.push(id))
  for (const write of writes) inTurn(write)
  paintFrame()
  for (const write of writes) inTurn(write)
  paintFrame()
  paintFrame()
  expect(written).toEqual([1, 2, 3, 4, 1, 2, 3])
})
