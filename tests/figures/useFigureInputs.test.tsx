// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { createMemoryHistory } from '@tanstack/history'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { withSimulation } from '#analysis/simulation/withSimulation.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { catalogueRow, FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
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

/** The figures whose row of the catalogue has this property. */
function figuresWith(property: (row: ReturnType<typeof catalogueRow>) => boolean) {
  return FIGURE_IDS.filter((id) => property(catalogueRow(id)))
}

it('loading the reference data recomputes only figures of levers and of other pairs', () => {
  const ids = recomputed(
    { known: pairOnly, chosen: withoutChance },
    { known: all, chosen: withoutChance },
  )
  expect(ids).toEqual(figuresWith(({ needs }) => needs.reference !== 'none'))
  expect(ids).toContain('recovery')
  expect(ids).not.toContain('path')
})

it('a simulation recomputes only figures of chance, costly ones later', () => {
  const chosen = withSimulation({ simulation: 'scenario' }, all, withoutChance)
  const ids = recomputed({ known: all, chosen: withoutChance }, { known: all, chosen })
  expect(ids).toEqual(
    figuresWith(({ needs, isCostly }) => needs.simulation !== 'none' && !isCostly),
  )
  expect(ids).toContain('path')
  expect(ids).not.toContain('flows')
})

it('a scenario recomputes only figures that depend on it, costly ones later', () => {
  const ids = recomputed(
    { known: all, chosen: withoutChance },
    { known: all, chosen: choose(real.pair, { growth: 20 }) },
  )
  expect(ids).toEqual(
    figuresWith(({ isMovedByScenario, isCostly }) => isMovedByScenario && !isCostly),
  )
  expect(ids).toContain('flows')
  expect(ids).not.toContain('mirror')
})
