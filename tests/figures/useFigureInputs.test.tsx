// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { createMemoryHistory } from '@tanstack/history'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { withChance } from '#analysis/simulation/simulationResult.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { catalogueRow, FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { useFigureInputs } from '#figures/useFigureInputs.ts'
import { AddressContext } from '#state/session/address.ts'
import { knownOf, real } from '../support/packages.ts'

const all = knownOf(real)
const alone: Known = { ...all, levers: null, reference: null }
const withoutChance = choose(real.pair, {})
const address = createMemoryHistory()

/** The figures of the dashboard that are given other inputs after a change. */
function remade(
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

it('only figures of levers and of other pairs are made again when the reference data come', () => {
  const ids = remade({ known: alone, chosen: withoutChance }, { known: all, chosen: withoutChance })
  expect(ids).toEqual(figuresWith(({ needs }) => needs.reference !== 'none'))
  expect(ids).toContain('recovery')
  expect(ids).not.toContain('path')
})

it('only figures of chance are made again when it has been simulated, costly ones later', () => {
  const chosen = withChance({ simulation: 'scenario' }, all, withoutChance)
  const ids = remade({ known: all, chosen: withoutChance }, { known: all, chosen })
  expect(ids).toEqual(
    figuresWith(({ needs, isCostly }) => needs.simulation !== 'none' && !isCostly),
  )
  expect(ids).toContain('path')
  expect(ids).not.toContain('flows')
})

it('a scenario leaves alone what it does not move, and costly figures for the moment', () => {
  const ids = remade(
    { known: all, chosen: withoutChance },
    { known: all, chosen: choose(real.pair, { growth: 20 }) },
  )
  expect(ids).toEqual(
    figuresWith(({ isMovedByScenario, isCostly }) => isMovedByScenario && !isCostly),
  )
  expect(ids).toContain('flows')
  expect(ids).not.toContain('mirror')
})
