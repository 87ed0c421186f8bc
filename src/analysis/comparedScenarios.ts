import { BASELINE, DESK } from '#state/link/compared.ts'
import { columnsOf } from '#state/link/comparison.ts'
import { readLink } from '#state/link/link.ts'
import type { Text } from '#i18n/text.ts'
import type { Selection } from '#state/link/selection.ts'
import { choose } from './choose.ts'
import type { Chosen, Known } from './known.ts'

/** One scenario of a comparison, and what is computed from it. */
export type ComparedScenario = Readonly<{
  /** Its part of the comparison's link, which identifies it. */
  link: string
  /** `current`: the scenario that the page's sliders move; `baseline`: the default assumptions. */
  kind: 'current' | 'baseline' | 'other'
  /** Its assumptions: what differs from the defaults. */
  selection: Selection
  chosen: Chosen
}>

/** A scenario with its name, unique within the comparison. */
export type NamedScenario = ComparedScenario & Readonly<{ name: string }>

/**
 * Returns the scenarios of a comparison, in the order of the link.
 *
 * @param text names their sources, see `choose`
 */
export function scenariosIn(
  known: Known,
  chosen: Chosen,
  text: Text | null = null,
): readonly ComparedScenario[] {
  const { pair, levers } = known
  const { selection: current } = chosen
  return columnsOf(current).map((link) => {
    if (link === DESK) return { link, kind: 'current', selection: current, chosen }

    const kind = link === BASELINE ? 'baseline' : 'other'
    const assumptions = kind === 'baseline' ? defaultScenario(current) : readLink(link).selection
    // All use the same distribution, so that their probabilities can be compared.
    const { class: spread, draws } = current
    const selection = { ...assumptions, ...(spread && { class: spread }), ...(draws && { draws }) }
    return { link, kind, selection, chosen: choose(pair, selection, levers, text) }
  })
}

/** Returns the key of a simulation: equal for scenarios whose simulations would be equal. */
export function simulationKey({ selection, choice, source, outcome }: Chosen): string {
  const { spread, hasFatTails } = choice.chance
  const { own } = selection
  return JSON.stringify([source.id, own, spread, hasFatTails, outcome.scenario, outcome.target])
}

/**
 * Returns the baseline: the defaults, but with the current scenario's source, target and horizon.
 */
function defaultScenario({ own, source, target, horizon }: Selection): Selection {
  return {
    ...(own && { own }),
    ...(source && { source }),
    ...(target && { target }),
    ...(horizon && { horizon }),
  }
}
