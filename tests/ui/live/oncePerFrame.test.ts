import { beforeEach, expect, it, vi } from 'vitest'
import { oncePerFrame } from '#ui/live/oncePerFrame.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame'] })
  return () => vi.useRealTimers()
})

it('runs the first call of a frame at once, and those after it together with the next frame', () => {
  const work = vi.fn<() => void>()
  const call = oncePerFrame(work)
  call()
  expect(work).toHaveBeenCalledTimes(1)
  call()
  call()
  expect(work).toHaveBeenCalledTimes(1)
  vi.advanceTimersToNextFrame()
  expect(work).toHaveBeenCalledTimes(2)
})

it('has no run in a frame without calls', () => {
  const work = vi.fn<() => void>()
  const call = oncePerFrame(work)
  call()
  vi.advanceTimersToNextFrame()
  vi.advanceTimersToNextFrame()
  expect(work).toHaveBeenCalledTimes(1)
  call()
  expect(work).toHaveBeenCalledTimes(2)
})
