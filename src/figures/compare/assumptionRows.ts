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
  values: readonly Readonly<{ link: string; words: string; isMoved: boolean }>[]
}>

/** The assumptions in which scenarios differ, in words, in the order of the columns. */
export function assumptionRows(
  columns: readonly NamedScenario[],
  known: Known,
  text: Text,
): readonly AssumptionRow[] {
  const changes = columns.map(({ link, selection }) => {
    const list = changesOf(selection, defaultsOf(known.pair))
    return { link, changes: new Map(list.map((change) => [assumptionKey(change), change])) }
  })
  const first = new Map<string, Assumption>()
  for (const column of changes) {
    for (const [key, change] of column.changes) if (!first.has(key)) first.set(key, change)
  }
  return [...first]
    .map(([key, some]) => ({
      key,
      name: assumptionName(some, known, text),
      origin: studiesOf(some, known),
      values: changes.map(({ link, changes: own }) => {
        const change = own.get(key)
        const words = change
          ? assumptionValue(change, known, text)
          : defaultValue(some, known, text)
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
