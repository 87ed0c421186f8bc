import { createMemoryHistory } from '@tanstack/history'
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { useStaggeredUpdate } from '#analysis/simulation/useStaggeredUpdate.ts'
import { drag, clearDraft } from '#state/session/draft.ts'

beforeEach(() => {
  clearDraft()
  vi.useFakeTimers()
  return () => {
    // Nobody waits in the queue any more, which all of the page share.
    clearDraft()
    vi.runAllTimers()
    vi.useRealTimers()
  }
})

function turn() {
  act(() => {
    vi.advanceTimersToNextTimer()
  })
}

it('what need not be there at once takes its turn, one after the other', () => {
  const one = renderHook(() => useStaggeredUpdate<string | null>('one', null)).result
  const other = renderHook(() => useStaggeredUpdate<string | null>('other', null)).result
  expect([one.current, other.current]).toEqual([null, null])
  turn()
  expect([one.current, other.current]).toEqual(['one', null])
  turn()
  expect([one.current, other.current]).toEqual(['one', 'other'])
})

it('what has changed waits until the hand has let go', () => {
  const { result, rerender } = renderHook((value) => useStaggeredUpdate(value), { initialProps: 1 })
  expect(result.current).toBe(1)
  act(() => drag(createMemoryHistory(), { growth: 7 }, 'growth'))
  rerender(2)
  turn()
  expect(result.current).toBe(1)
  act(clearDraft)
  turn()
  expect(result.current).toBe(2)
})
