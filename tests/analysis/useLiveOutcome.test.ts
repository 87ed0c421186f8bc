import { createMemoryHistory } from '@tanstack/history'
import { act, renderHook } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { beforeEach, expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import type { Known } from '#analysis/known.ts'
import { useLiveOutcome } from '#analysis/useLiveOutcome.ts'
import { AddressContext } from '#state/session/address.ts'
import { setDraft, clearDraft } from '#state/session/draft.ts'
import type { Selection } from '#state/link/selection.ts'
import { knownOf, real } from '../support/packages.ts'

const all = knownOf(real)
const pairOnly: Known = { ...all, levers: null, reference: null }
const levered: Selection = { levers: [{ lever: 'fta', strength: 1, year: 2027 }] }

beforeEach(clearDraft)

function open(known: Known) {
  const address = createMemoryHistory({ initialEntries: ['/'] })
  const wrapper = ({ children }: Readonly<{ children: ReactNode }>) =>
    createElement(AddressContext, { value: address }, children)
  return { address, ...renderHook(useLiveOutcome, { initialProps: known, wrapper }) }
}

it('keeps its identity when the lever engine is loaded, and uses it from then on', () => {
  const { address, result, rerender } = open(pairOnly)
  const before = result.current
  rerender(all)
  expect(result.current).toBe(before)

  act(() => setDraft(address, levered, 'fta'))
  const { outcome } = choose(real.pair, levered, all.levers)
  expect(result.current.getState().levers).not.toBeNull()
  expect(result.current.getState().projection.total).toEqual(outcome.projection.total)
})

it('computes again what it had computed without the engine', () => {
  const { address, result, rerender } = open(pairOnly)
  act(() => setDraft(address, levered, 'fta'))
  expect(result.current.getState().levers).toBeNull()
  rerender(all)
  expect(result.current.getState().levers).not.toBeNull()
})
