import { changesOf, type Assumption } from './changes.ts'
import type { Defaults } from './choice.ts'
import { ownFigureKey } from '#state/link/ownFigure.ts'
import { isSame } from '#state/stored/mergeThreeWay.ts'
import type { Selection } from '#state/link/selection.ts'
import { withBase, withOwnFigure } from './ownSources.ts'

/** One assumption that two scenarios differ in; `null` where it is at its default. */
export type AssumptionDifference = Readonly<{
  key: string
  from: Assumption | null
  to: Assumption | null
}>

/**
 * Returns an id of an assumption, whatever its value: `growth`, `growth.EXP-IMP`, `shock.2026`,
 * `lever.fta`.
 */
export function assumptionKey(change: Assumption): string {
  switch (change.part) {
    case 'growthOf':
      return `growth.${change.key}`
    case 'shock':
      return `shock.${change.shock.year}`
    case 'lever':
      return `lever.${change.lever.lever}`
    case 'own':
      return `own.${ownFigureKey(change.figure)}`
    case 'growth':
    case 'start':
    case 'horizon':
    case 'target':
    case 'source':
    case 'solve':
      return change.part
  }
}

/** Returns every assumption in which two scenarios differ, in the order of `changesOf`. */
export function differencesOf(
  from: Selection,
  to: Selection,
  defaults: Defaults,
): readonly AssumptionDifference[] {
  const [before, after] = [from, to].map(
    (scenario) =>
      new Map(changesOf(scenario, defaults).map((change) => [assumptionKey(change), change])),
  )
  const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])
  return [...keys]
    .map((key) => ({ key, from: before?.get(key) ?? null, to: after?.get(key) ?? null }))
    .filter(
      ({ from: old, to: changed }) =>
        !old || !changed || !isSame(withoutReset(old), withoutReset(changed)),
    )
}

/** Replaces one assumption of the scenario `from` by that of the scenario `to`. */
export function switched(selection: Selection, { from, to }: AssumptionDifference): Selection {
  return to ? withAssumption(selection, to) : from ? from.without : selection
}

/** Two scenarios combined: the union of their assumptions, and the conflicts between them. */
export type Merge = Readonly<{
  conflicts: readonly AssumptionDifference[]
  /**
   * Returns the merged scenario; for conflicts whose key is in `taken` the second scenario wins.
   */
  merged: (taken: ReadonlySet<string>) => Selection
}>

/** Merges two scenarios: changes of either apply, and the reader resolves the conflicts. */
export function mergeOf(first: Selection, second: Selection, defaults: Defaults): Merge {
  const differences = differencesOf(first, second, defaults)
  const conflicts = differences.filter(({ from, to }) => from && to)
  const added = differences.filter(({ from }) => !from)
  return {
    conflicts,
    merged: (taken) =>
      [...added, ...conflicts.filter(({ key }) => taken.has(key))].reduce(switched, first),
  }
}

/** Returns an assumption without its `without`, which depends on all others of the scenario. */
function withoutReset({ without: _without, ...change }: Assumption): unknown {
  return change
}

/** Sets one assumption of a selection. */
function withAssumption(selection: Selection, change: Assumption): Selection {
  switch (change.part) {
    case 'growthOf':
      return { ...selection, growthOf: { ...selection.growthOf, [change.key]: change.to } }
    case 'shock': {
      const { shock } = change
      const others = (selection.shocks ?? []).filter(({ year }) => year !== shock.year)
      return { ...selection, shocks: [...others, shock].toSorted((a, b) => a.year - b.year) }
    }
    case 'lever': {
      const { lever } = change
      const others = (selection.levers ?? []).filter(({ lever: id }) => id !== lever.lever)
      return { ...selection, levers: [...others, lever] }
    }
    case 'own':
      return withOwnFigure(selection, change.figure)
    case 'source':
      return withBase(selection, change.to, change.without.own)
    case 'growth':
    case 'start':
    case 'horizon':
    case 'target':
    case 'solve':
      return { ...selection, [change.part]: change.to }
  }
}
