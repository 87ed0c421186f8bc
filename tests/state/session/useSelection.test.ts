import { createMemoryHistory } from '@tanstack/history'
import { act, renderHook } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AddressContext, committedIn } from '#state/session/address.ts'
import type { Defaults } from '#state/scenario/choice.ts'
import { clearDraft } from '#state/session/draft.ts'
import {
  useSelectionActions,
  useCurrentSelection,
  useSelection,
} from '#state/session/useSelection.ts'
import { linkHistory } from '#state/session/linkHistory.ts'

const DEFAULTS: Defaults = {
  source: 'customs',
  growth: 5,
  target: { value: 2, year: 2035 },
  horizon: 2040,
}

function open(link = '/') {
  const address = createMemoryHistory({ initialEntries: [link] })
  const wrapper = ({ children }: Readonly<{ children: ReactNode }>) =>
    createElement(AddressContext, { value: address }, children)
  const { result } = renderHook(
    () => {
      return {
        change: useSelectionActions(DEFAULTS),
        committed: useSelection(),
        growth: useCurrentSelection(({ growth }) => growth),
      }
    },
    { wrapper },
  )
  return { address, result }
}

beforeEach(() => {
  clearDraft()
  linkHistory.setState({ past: [], future: [] })
  vi.useFakeTimers({ now: 0 })
  return () => vi.useRealTimers()
})

describe('the reader’s changes', () => {
  it('are seen at once while the hand moves, and in the link once it lets go', () => {
    const { address, result } = open()
    act(() => result.current.change.drag((chosen) => ({ ...chosen, growth: 7 }), 'growth'))
    expect(result.current.growth).toBe(7)
    expect(address.location.search).toBe('')

    act(() => result.current.change.commit((chosen) => ({ ...chosen, growth: 8 }), 'growth'))
    expect(address.location.search).toBe('?growth=8')
    expect(result.current.committed).toEqual({ growth: 8 })
  })

  it('of one figure leave the others of the page alone', () => {
    const [one, other] = [open('/?start=3'), open('/?growth=4')]
    act(() => one.result.current.change.drag((chosen) => ({ ...chosen, growth: 7 }), 'growth'))
    expect(one.result.current.growth).toBe(7)
    expect(other.result.current.growth).toBe(4)

    // A figure that comes while another one moves does not take it out of the hand.
    open('/?growth=1')
    expect(one.result.current.growth).toBe(7)
    act(() => other.result.current.change.commit((chosen) => ({ ...chosen, start: 9 }), 'start'))
    expect(other.address.location.search).toBe('?growth=4&start=9')
    expect(one.address.location.search).toBe('?start=3')
  })

  it('is one object for as long as the link is the same, whatever other figures ask', () => {
    const [one, other] = [open('/?growth=3'), open('/?growth=4')]
    const first = committedIn(one.address)
    expect(committedIn(other.address)).toEqual({ growth: 4 })
    expect(committedIn(one.address)).toBe(first)
  })

  it('leave no trace in the link when they end where they began', () => {
    const { address, result } = open()
    act(() => result.current.change.drag((chosen) => ({ ...chosen, growth: 7 }), 'growth'))
    act(() => result.current.change.commit((chosen) => ({ ...chosen, growth: 5 }), 'growth'))
    expect(address.location.search).toBe('')
    expect(address.length).toBe(1)
    expect(result.current.growth).toBeUndefined()
  })

  it('of the same control within a second are one entry of the history', () => {
    const { address, result } = open()
    const move = (growth: number, control: string) =>
      act(() => result.current.change.commit((chosen) => ({ ...chosen, growth }), control))
    vi.setSystemTime(10_000)
    move(6, 'growth')
    vi.setSystemTime(10_500)
    move(7, 'growth')
    expect(address.length).toBe(2)
    vi.setSystemTime(12_000)
    move(8, 'growth')
    move(9, 'sentence')
    expect(address.length).toBe(4)
  })

  it('are undone and redone by gesture, and by the browser’s Back', () => {
    const { address, result } = open('/?start=3')
    vi.setSystemTime(20_000)
    act(() => result.current.change.commit((chosen) => ({ ...chosen, growth: 7 }), 'growth'))
    act(() => result.current.change.undo())
    expect(address.location.search).toBe('?start=3')
    act(() => result.current.change.redo())
    expect(address.location.search).toBe('?growth=7&start=3')
    act(() => address.back())
    expect(result.current.committed).toEqual({ start: 3 })
  })

  it('undone in rapid succession are one entry of the history, and an edit after it another', () => {
    const { address, result } = open()
    const move = (growth: number) =>
      act(() => result.current.change.commit((chosen) => ({ ...chosen, growth }), `c${growth}`))
    for (const growth of [6, 7, 8]) move(growth)
    expect(address.length).toBe(4)
    for (let step = 0; step < 3; step += 1) act(() => result.current.change.undo())
    expect(address.location.search).toBe('')
    expect(address.length).toBe(5)
    move(9)
    expect(address.length).toBe(6)
  })
})
