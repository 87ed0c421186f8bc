import { BASELINE, DESK } from '#state/link/compared.ts'
import { columnsOf } from '#state/link/comparison.ts'
import { readLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import { choose } from './choose.ts'
import type { Chosen, Known } from './known.ts'

/** One scenario of a comparison, and what follows from it. */
export type ComparedScenario = Readonly<{
  /** As the comparison's link holds it. */
  link: string
  kind: 'desk' | 'baseline' | 'other'
  /** What it assumes beyond the default. */
  selection: Selection
  chosen: Chosen
}>

/** The same with the name that it goes by; no other of the comparison has it. */
export type Compared = ComparedScenario & Readonly<{ name: string }>

/** The scenarios that stand side by side, in the order of the link. */
export function scenariosIn(known: Known, chosen: Chosen): readonly ComparedScenario[] {
  const { pair, levers } = known
  const { selection: desk } = chosen
  return columnsOf(desk).map((link) => {
    if (link === DESK) return { link, kind: 'desk', selection: desk, chosen }

    const kind = link === BASELINE ? 'baseline' : 'other'
    const own = kind === 'baseline' ? unmoved(desk) : readLink(link).selection
    // How chance is drawn is the same for all of them.
    const { class: spread, draws } = desk
    const selection = { ...own, ...(spread && { class: spread }), ...(draws && { draws }) }
    return { link, kind, selection, chosen: choose(pair, selection, levers) }
  })
}

/** What chance rests on: the same for scenarios that differ in nothing it knows of. */
export function chanceKey({ choice, source, outcome }: Chosen): string {
  const { spread, hasFatTails } = choice.chance
  return JSON.stringify([source.id, spread, hasFatTails, outcome.scenario, outcome.target])
}

/** What nobody moves, by the source, the target and the horizon of the desk. */
function unmoved({ source, target, horizon }: Selection): Selection {
  return { ...(source && { source }), ...(target && { target }), ...(horizon && { horizon }) }
}
