import { defaultsOf } from '#analysis/choose.ts'
import type { NamedScenario } from '#analysis/comparedScenarios.ts'
import type { Known } from '#analysis/known.ts'
import { assumptionName, assumptionValue, defaultValue } from '#figures/words/assumptionWords.ts'
import { evidenceId } from '#figures/provenance/origins.ts'
import type { Text } from '#i18n/text.ts'
import { changesOf, type Assumption } from '#state/scenario/changes.ts'
import { assumptionKey } from '#state/scenario/differences.ts'

/** An assumption in which scenarios differ: its name, and its value in each of them. */
export type AssumptionRow = Readonly<{
  key: string
  name: string
  /** The ids of the studies behind a lever; empty for other assumptions. */
  origin: readonly string[]
  /** The value in each scenario, by its link; `isMoved` is false where it is the default. */
  values: readonly Readonly<{ link: string; words: string; isMoved: boolean }>[]
}>

/** Returns the assumptions in which scenarios differ; values are in the order of the scenarios. */
export function assumptionRows(
  scenarios: readonly NamedScenario[],
  known: Known,
  text: Text,
): readonly AssumptionRow[] {
  const changesByScenario = scenarios.map(({ link, selection }) => {
    const changes = changesOf(selection, defaultsOf(known.pair))
    return { link, byKey: new Map(changes.map((change) => [assumptionKey(change), change])) }
  })
  // One change of each assumption: which scenario it is from does not matter for its name and default.
  const examples = new Map<string, Assumption>()
  for (const { byKey } of changesByScenario) {
    for (const [key, change] of byKey) if (!examples.has(key)) examples.set(key, change)
  }
  return [...examples]
    .map(([key, example]) => ({
      key,
      name: assumptionName(example, known, text),
      origin: studiesOf(example, known),
      values: changesByScenario.map(({ link, byKey }) => {
        const change = byKey.get(key)
        const words = change
          ? assumptionValue(change, known, text)
          : defaultValue(example, known, text)
        return { link, words, isMoved: change !== undefined }
      }),
    }))
    .filter(({ values }) => new Set(values.map(({ words }) => words)).size > 1)
}

function studiesOf(change: Assumption, { reference }: Known): readonly string[] {
  if (change.part !== 'lever') return []
  const lever = reference?.levers.find(({ id }) => id === change.lever.lever)
  return lever?.evidence.map(evidenceId) ?? []
}
