import { useEffect, useMemo, useState } from 'react'
import { BUILT } from './built.ts'
import { chanceKey, scenariosIn } from '#analysis/compared.ts'
import type { StartDrawing } from './drawing.ts'
import { drawnAs, keepDrawn, refusedAs, setupOf, withChance, type Drawn } from './drawn.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import type { Setup } from './simulationSetup.ts'

/** Chances by what they rest on; see `chanceKey`. */
type Beside = ReadonlyMap<string, Drawn>

const NONE: Beside = new Map()

/**
 * Has the chances of all scenarios of a comparison drawn, one after the other, so that there is one
 * worker at a time; each is there as soon as it has come. What was drawn before is kept.
 */
export function useBeside(known: Known, chosen: Chosen, start: StartDrawing | null): Beside {
  const [kept, setKept] = useState<Readonly<{ known: Known; drawn: Beside }>>({
    known,
    drawn: NONE,
  })
  const drawn = kept.known === known ? kept.drawn : NONE
  const next = useMemo(
    () => (start ? undrawn(known, chosen, drawn) : null),
    [known, chosen, drawn, start],
  )

  useEffect(() => {
    if (!next || !start) return undefined
    const keep = (one: Drawn) =>
      setKept((before) => {
        const others = before.known === known ? before.drawn : NONE
        return { known, drawn: new Map([...others, [next.key, one]]) }
      })
    if (!next.setup.ok) {
      keep(refusedAs(next.setup))
      return undefined
    }
    return drawOnce(next.setup, next.chosen, start, keep)
  }, [known, next, start])

  return BUILT && start ? (withChance('compare', known, chosen).beside ?? NONE) : drawn
}

type Waiting = Readonly<{ key: string; chosen: Chosen; setup: Setup }>

/** The first scenario whose chance is not there yet. */
function undrawn(known: Known, chosen: Chosen, drawn: Beside): Waiting | null {
  const { pair, reference } = known
  if (!reference) return null
  const first = scenariosIn(known, chosen).find((one) => !drawn.has(chanceKey(one.chosen)))
  if (!first) return null
  return {
    key: chanceKey(first.chosen),
    chosen: first.chosen,
    setup: setupOf(pair, first.chosen, reference),
  }
}

function drawOnce(
  setup: Setup & { ok: true },
  { outcome }: Chosen,
  start: StartDrawing,
  keep: (drawn: Drawn) => void,
): () => void {
  const drawing = start(setup.setup, (simulation, position) => {
    keepDrawn(setup, position, simulation)
    keep(drawnAs(simulation, setup))
  })
  drawing.ask({ scenario: outcome.scenario, target: outcome.target })
  return () => drawing.end()
}
