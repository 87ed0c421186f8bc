import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { withChance } from '#analysis/simulation/simulationResult.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { useFigures } from '#views/dashboard/useFigures.ts'
import { knownOf, real, text } from '../../support/packages.ts'

const all = knownOf(real)
const alone: Known = { ...all, levers: null, reference: null }
const undrawn = choose(real.pair, {})

function made(known: Known, chosen: Chosen) {
  const given = { known, chosen }
  const { result, rerender } = renderHook((now) => useFigures(now.known, now.chosen, text), {
    initialProps: given,
  })
  return { result, rerender }
}

it('figures that show nothing of other pairs are left as they are when these come', () => {
  const { result, rerender } = made(alone, undrawn)
  const before = result.current
  rerender({ known: all, chosen: undrawn })
  const ids = ['flows', 'required', 'products', 'mirror', 'record'] as const
  expect(ids.filter((id) => result.current[id] !== before[id])).toEqual([])
  expect(result.current.recovery).not.toBe(before.recovery)
  expect(result.current.recovery.draw).not.toBeNull()
})

it('chance that has been drawn makes only what shows it again', () => {
  const { result, rerender } = made(all, undrawn)
  const before = result.current
  rerender({ known: all, chosen: withChance('chance', all, undrawn) })
  expect(result.current.flows).toBe(before.flows)
  expect(result.current.chance).not.toBe(before.chance)
  expect(result.current.chance.table.rows.length).toBeGreaterThan(0)
})

it('a scenario leaves alone what it does not move', () => {
  const { result, rerender } = made(all, undrawn)
  const before = result.current
  rerender({ known: all, chosen: choose(real.pair, { growth: 20 }) })
  expect(result.current.mirror).toBe(before.mirror)
  expect(result.current.flows).not.toBe(before.flows)
  expect(result.current.flows.sentence).not.toBe(before.flows.sentence)
})
