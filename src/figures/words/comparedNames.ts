import type { Text } from '#i18n/text.ts'
import { defaultsOf } from '#analysis/choose.ts'
import {
  scenariosIn,
  type NamedScenario,
  type ComparedScenario,
} from '#analysis/comparedScenarios.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { changesOf } from '#state/scenario/changes.ts'
import { changeInWords } from './changeInWords.ts'

/** Longest name, in characters, made of a scenario's changes; beyond, it is numbered. */
const LONGEST_NAME = 40

/** The scenarios of a comparison, each with a unique name. */
export function comparedIn(known: Known, chosen: Chosen, text: Text): readonly NamedScenario[] {
  const taken = new Set<string>()
  return scenariosIn(known, chosen).map((scenario, index) => {
    const name = nameOf(scenario, index, known, text)
    const free = taken.has(name) ? text.t('compare.numbered', { name, number: index + 1 }) : name
    taken.add(free)
    return { ...scenario, name: free }
  })
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
  if (kind === 'current') return t('compare.current')

  const changes = changesOf(selection, defaultsOf(known.pair))
  const words = list(changes.map((change) => changeInWords(change, known, text)))
  const isShort = words !== '' && words.length <= LONGEST_NAME
  return isShort ? words : t('compare.unnamed', { number: index + 1 })
}
