import type { Text } from '#i18n/text.ts'
import { changesOf } from '#state/changes.ts'
import { BASELINE, DESK } from '#state/compared.ts'
import { columnsOf } from '#state/comparison.ts'
import { readLink } from '#state/link.ts'
import type { Selection } from '#state/selection.ts'
import { changeInWords } from './changeInWords.ts'
import { choose, defaultsOf } from './choose.ts'
import type { Chosen, Known } from './figure.ts'

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

/** Longer than this, what is changed says a scenario's name no better than a number. */
const LONGEST_NAME = 40

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

/** The same, each with its name. */
export function comparedIn(known: Known, chosen: Chosen, text: Text): readonly Compared[] {
  const taken = new Set<string>()
  return scenariosIn(known, chosen).map((scenario, index) => {
    const name = nameOf(scenario, index, known, text)
    const free = taken.has(name) ? text.t('compare.again', { name, number: index + 1 }) : name
    taken.add(free)
    return { ...scenario, name: free }
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

function nameOf(
  { kind, selection }: ComparedScenario,
  index: number,
  known: Known,
  text: Text,
): string {
  const { t, list } = text
  if (kind === 'baseline') return t('compare.baseline')
  if (selection.name !== undefined) return selection.name
  if (kind === 'desk') return t('compare.desk')

  const changes = changesOf(selection, defaultsOf(known.pair))
  const words = list(changes.map((change) => changeInWords(change, known, text)))
  const isShort = words !== '' && words.length <= LONGEST_NAME
  return isShort ? words : t('compare.unnamed', { number: index + 1 })
}
