// @vitest-environment jsdom
import { createMemoryHistory } from '@tanstack/history'
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { useCatchUp } from '#analysis/simulation/useCatchUp.ts'
import { drag, letGo } from '#state/session/draft.ts'

beforeEach(() => {
  letGo()
  vi.useFakeTimers()
  return () => {
    // Nobody waits in the queue any more, which all of the page share.
    letGo()
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
  const one = renderHook(() => useCatchUp<string | null>('one', null)).result
  const other = renderHook(() => useCatchUp<string | null>('other', null)).result
  expect([one.current, other.current]).toEqual([null, null])
  turn()
  expect([one.current, other.current]).toEqual(['one', null])
  turn()
  expect([one.current, other.current]).toEqual(['one', 'other'])
})

it('what has changed waits until the hand has let go', () => {
  const { result, rerender } = renderHook((value) => useCatchUp(value), { initialProps: 1 })
  expect(result.current).toBe(1)
  act(() => drag(createMemoryHistory(), { growth: 7 }, 'growth'))
  rerender(2)
  turn()
  expect(result.current).toBe(1)
  act(letGo)
  turn()
  expect(result.current).toBe(2)
})
