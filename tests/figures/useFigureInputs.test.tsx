// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { createMemoryHistory } from '@tanstack/history'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { withChance } from '#analysis/simulation/simulationResult.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { useFigureInputs } from '#figures/useFigureInputs.ts'
import { AddressContext } from '#state/session/address.ts'
import { knownOf, real } from '../support/packages.ts'

const all = knownOf(real)
const pairOnly: Known = { ...all, levers: null, reference: null }
const withoutChance = choose(real.pair, {})
const address = createMemoryHistory()

/** The figures whose inputs change identity, and which are computed again. */
function recomputed(
  before: Readonly<{ known: Known; chosen: Chosen }>,
  after: Readonly<{ known: Known; chosen: Chosen }>,
): readonly FigureId[] {
  return FIGURE_IDS.filter((id) => {
    const { result, rerender } = renderHook((now) => useFigureInputs(id, now.known, now.chosen), {
      initialProps: before,
      wrapper: ({ children }: { children: ReactNode }) => (
        <AddressContext value={address}>{children}</AddressContext>
      ),
    })
    const inputs = result.current
    rerender(after)
    return result.current.some((input, index) => input !== inputs[index])
  })
}

it('loading the reference data recomputes only figures of levers and of other pairs', () => {
  const ids = recomputed(
    { known: pairOnly, chosen: withoutChance },
    { known: all, chosen: withoutChance },
  )
  expect(ids).toEqual([
    'chance',
    'base-rates',
    'recovery',
    'contributions',
    'tornado',
    'compare',
    'difference',
  ])
})

it('a simulation recomputes only figures of chance', () => {
  const chosen = withChance({ simulation: 'scenario' }, all, withoutChance)
  // The tornado is deferred.
  expect(
    recomputed({ known: all, chosen: withoutChance }, { known: all, chosen }).filter(
      (id) => id !== 'compare' && id !== 'tornado',
    ),
  ).toEqual(['path', 'chance', 'base-rates'])
})

it('a scenario does not recompute figures that do not depend on it', () => {
  const ids = recomputed(
    { known: all, chosen: withoutChance },
    { known: all, chosen: choose(real.pair, { growth: 20 }) },
  )
  expect(FIGURE_IDS.filter((id) => !ids.includes(id))).toEqual([
    'headline',
    'tornado',
    'products',
    'record',
    'mirror',
  ])
})
