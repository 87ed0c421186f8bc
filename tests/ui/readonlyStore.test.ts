import { expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { bothOf, partOf } from '#ui/readonlyStore.ts'

it('the store of a part notifies when that part changes, and only then', () => {
  const whole = createStore(() => ({ one: 1, other: 1 }))
  const part = partOf(whole, ({ one }) => one)
  const listener = vi.fn<(state: number, previous: number) => void>()
  const stop = part.subscribe(listener)
  whole.setState({ other: 2 })
  expect(listener).not.toHaveBeenCalled()
  whole.setState({ one: 3 })
  expect(listener.mock.calls).toEqual([[3, 1]])
  expect(part.getState()).toBe(3)
  stop()
  whole.setState({ one: 4 })
  expect(listener).toHaveBeenCalledTimes(1)
})

it('the store of two notifies when either changes', () => {
  const [first, second] = [createStore(() => 1), createStore(() => 'a')]
  const both = bothOf(first, second)
  const listener = vi.fn<(state: readonly [number, string]) => void>()
  both.subscribe((state) => listener(state))
  first.setState(2, true)
  second.setState('b', true)
  expect(listener.mock.calls).toEqual([[[2, 'a']], [[2, 'b']]])
  expect(both.getState()).toEqual([2, 'b'])
})
