import { fitted } from '#charts/look/textWidth.ts'
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

/**
 * Longest list of a scenario's changes, in characters, that can be its name; otherwise it has a
 * number.
 */
const LONGEST_NAME = 40

/** Width of a name in sentences, in em, and where there are many; the table has it in full. */
const SENTENCE_WIDTH = { few: 24, many: 15 }
const FEW = 3

/** Returns the name of a scenario as sentences say it that name `count` of them. */
export function nameInSentence(name: string, count: number): string {
  return fitted(name, count > FEW ? SENTENCE_WIDTH.many : SENTENCE_WIDTH.few, 1)
}

/** Returns the scenarios of a comparison, each with a unique name. */
export function comparedIn(known: Known, chosen: Chosen, text: Text): readonly NamedScenario[] {
  const usedNames = new Set<string>()
  return scenariosIn(known, chosen, text).map((scenario, index) => {
    const name = nameOf(scenario, index, known, text)
    const uniqueName = usedNames.has(name)
      ? text.t('compare.numbered', { name, number: index + 1 })
      : name
    usedNames.add(uniqueName)
    return { ...scenario, name: uniqueName }
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
