import { createMemoryHistory } from '@tanstack/history'
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { useStaggeredUpdate } from '#analysis/simulation/useStaggeredUpdate.ts'
import { setDraft, clearDraft } from '#state/session/draft.ts'

beforeEach(() => {
  clearDraft()
  vi.useFakeTimers()
  return () => {
    // Empty the queue, which is shared by all tests of the file.
    clearDraft()
    vi.runAllTimers()
    vi.useRealTimers()
  }
})

function nextUpdate() {
  act(() => {
    vi.advanceTimersToNextTimer()
  })
}

it('changed values are shown one at a time', () => {
  const one = renderHook((value) => useStaggeredUpdate(value, 'path'), { initialProps: 1 })
  const other = renderHook((value) => useStaggeredUpdate(value, 'path'), { initialProps: 1 })
  one.rerender(2)
  other.rerender(2)
  expect([one.result.current, other.result.current]).toEqual([1, 1])
  nextUpdate()
  expect([one.result.current, other.result.current]).toEqual([2, 1])
  nextUpdate()
  expect([one.result.current, other.result.current]).toEqual([2, 2])
})

it('a changed value is deferred until the slider is released', () => {
  const { result, rerender } = renderHook((value) => useStaggeredUpdate(value, 'path'), {
    initialProps: 1,
  })
  expect(result.current).toBe(1)
  act(() => setDraft(createMemoryHistory(), { growth: 7 }, 'growth'))
  rerender(2)
  nextUpdate()
  expect(result.current).toBe(1)
  act(clearDraft)
  nextUpdate()
  expect(result.current).toBe(2)
})

it('those of figures in view are updated first, then those near it', () => {
  for (const [figure, top] of [
    ['far', 5000],
    ['near', 900],
    ['shown', 100],
  ] as const) {
    const card = document.createElement('figure')
    card.dataset['figure'] = figure
    card.getBoundingClientRect = () => new DOMRect(0, top, 100, 100)
    document.body.append(card)
  }
  const updated: string[] = []
  const hooks = ['far', 'near', 'shown'].map((figure) =>
    renderHook(
      (value) => {
        if (useStaggeredUpdate(value, figure) === 2) updated.push(figure)
      },
      { initialProps: 1 },
    ),
  )
  for (const { rerender } of hooks) rerender(2)
  for (let count = 0; count < 3; count += 1) nextUpdate()
  expect(updated).toEqual(['shown', 'near', 'far'])
  document.body.replaceChildren()
})
