import { use, useMemo, useState } from 'react'
import type { Simulation } from '#model/chance/simulation.ts'
import { BUILT } from './built.ts'
import type { Position, StartDrawing } from './drawing.ts'
import { setupOf } from './drawn.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import type { Setup } from './simulationSetup.ts'

const drawn = new WeakMap<Setup, Promise<Simulation>>()

/**
 * The first drawing of what shows chance, for which it waits, so that what stood there before stays
 * in its place until then. Later drawings follow in their own time; where nothing can be drawn,
 * nothing waits.
 */
export function useFirstDrawing(
  { pair, reference }: Pick<Known, 'pair' | 'reference'>,
  chosen: Chosen,
  start: StartDrawing | null,
): Simulation | null {
  // Whatever comes or changes once something is shown is no reason to wait any more.
  const [first] = useState({ chosen, reference })
  const setup = useMemo(() => {
    if (!first.reference || BUILT) return null
    return setupOf(pair, first.chosen, first.reference)
  }, [pair, first])
  return start && setup?.ok ? use(firstDrawing(setup, first.chosen.outcome, start)) : null
}

/** The drawing of a position, made once for each set of draws. */
function firstDrawing(
  setup: Setup & { ok: true },
  { scenario, target }: Position,
  start: StartDrawing,
): Promise<Simulation> {
  const known = drawn.get(setup)
  if (known) return known

  const drawing = new Promise<Simulation>((resolve) => {
    const { ask, end } = start(setup.setup, (simulation) => {
      end()
      resolve(simulation)
    })
    ask({ scenario, target })
  })
  drawn.set(setup, drawing)
  return drawing
}
