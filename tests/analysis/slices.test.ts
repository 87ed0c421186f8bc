import { createMemoryHistory } from '@tanstack/history'
import { beforeEach, expect, it, vi } from 'vitest'
import { runInSlice } from '#analysis/slices.ts'
import { clearDraft, setDraft } from '#state/session/draft.ts'

let done: string[] = []

beforeEach(() => {
  done = []
  clearDraft()
  vi.useFakeTimers()
  return () => {
    // Empty the queue, which is shared by all tests of the file.
    clearDraft()
    vi.runAllTimers()
    vi.useRealTimers()
  }
})

function wait(name: string, urgency: 'soon' | 'idle', distance = 0) {
  return runInSlice(
    urgency,
    () => done.push(name),
    () => distance,
  )
}

it('one slice follows the other, the nearest first', () => {
  wait('far', 'soon', 900)
  wait('near', 'soon', 10)
  wait('nearest', 'soon', 0)
  expect(done).toEqual([])
  vi.advanceTimersToNextTimer()
  expect(done).toEqual(['nearest'])
  vi.advanceTimersToNextTimer()
  vi.advanceTimersToNextTimer()
  expect(done).toEqual(['nearest', 'near', 'far'])
})

it('what can wait comes after all else, once it is quiet', () => {
  wait('idle', 'idle')
  wait('soon', 'soon')
  vi.advanceTimersByTime(1000)
  expect(done).toEqual(['soon'])
  vi.runAllTimers()
  expect(done).toEqual(['soon', 'idle'])
})

it('nothing runs while a slider is dragged', () => {
  setDraft(createMemoryHistory(), { growth: 7 }, 'growth')
  wait('soon', 'soon')
  wait('idle', 'idle')
  vi.advanceTimersByTime(60_000)
  expect(done).toEqual([])
  clearDraft()
  vi.runAllTimers()
  expect(done).toEqual(['soon', 'idle'])
})

it('what is cancelled does not run', () => {
  const cancel = wait('cancelled', 'soon')
  cancel()
  vi.runAllTimers()
  expect(done).toEqual([])
})
