import { choose } from '#analysis/choose.ts'
import { scenariosIn } from '#analysis/comparedScenarios.ts'
import type { FigureNeeds } from '#analysis/figureNeeds.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import { readLink } from '#state/link/link.ts'
import { cachedSimulation, cacheSimulation, setupOf } from './simulationResult.ts'
import { withSimulation } from './withSimulation.ts'

type ShippedView = Readonly<{ needs: FigureNeeds; known: Known; link: string }>

/**
 * Returns the simulations of a figure, in the order of its scenarios, to be shipped with it: its words were
 * written from them, and another browser may compute the last digits differently.
 */
export function simulationsToShip(view: ShippedView): readonly (Simulation | null)[] {
  const { needs, known } = view
  return scenariosOf(view).map((chosen) => {
    if (needs.simulation !== 'none') withSimulation({ simulation: 'scenario' }, known, chosen)
    return cachedSimulation(known, chosen)
  })
}

/** Caches the simulations that were shipped with a figure, which then shows them until it is moved. */
export function cacheShippedSimulations(
  view: ShippedView,
  simulations: readonly (Simulation | null)[],
): void {
  const { pair, reference } = view.known
  if (!reference) return
  for (const [index, chosen] of scenariosOf(view).entries()) {
    const [simulation, setup] = [simulations[index], setupOf(pair, chosen, reference)]
    if (simulation && setup.ok) cacheSimulation(setup, chosen.outcome, simulation)
  }
}

function scenariosOf({ needs, known, link }: ShippedView): readonly Chosen[] {
  const chosen = choose(known.pair, readLink(link).selection, known.levers)
  switch (needs.simulation) {
    case 'none':
      return []
    case 'scenario':
      return [chosen]
    case 'comparison':
      return scenariosIn(known, chosen).map((scenario) => scenario.chosen)
  }
}
