import { sparse, type Defaults } from './choice.ts'
import { SCENARIO_PARTS } from '#state/link/parts.ts'
import type { LeverChoice, OwnFigure, Selection, ShockChoice } from '#state/link/selection.ts'
import { withoutOwnFigure } from './ownSources.ts'

/** One assumption that differs from its default, with its value, and the selection without it. */
export type Assumption = Readonly<{ without: Selection }> &
  (
    | Readonly<{ part: 'growth' | 'start' | 'horizon'; to: number }>
    | Readonly<{ part: 'growthOf'; key: string; to: number }>
    | Readonly<{ part: 'shock'; shock: ShockChoice }>
    | Readonly<{ part: 'lever'; lever: LeverChoice }>
    | Readonly<{ part: 'target'; to: Readonly<{ value: number; year: number }> }>
    | Readonly<{ part: 'own'; figure: OwnFigure }>
    | Readonly<{ part: 'source'; to: string }>
    | Readonly<{ part: 'solve'; to: NonNullable<Selection['solve']> }>
  )

/** Returns every assumption that differs from its default, with the selection that resets it. */
export function changesOf(selection: Selection, defaults: Defaults): readonly Assumption[] {
  const moved = sparse(selection, defaults)
  return [
    ...(moved.own ?? []).map((figure): Assumption => {
      return { part: 'own', figure, without: withoutOwnFigure(moved, figure) }
    }),
    ...single(moved, 'source'),
    ...single(moved, 'growth'),
    ...Object.entries(moved.growthOf ?? {}).map(([key, to]): Assumption => {
      return { part: 'growthOf', key, to, without: withoutGrowthOf(moved, key) }
    }),
    ...(moved.shocks ?? []).map((shock): Assumption => {
      return { part: 'shock', shock, without: withoutShock(moved, shock.year) }
    }),
    ...(moved.levers ?? []).map((lever): Assumption => {
      return { part: 'lever', lever, without: withoutLever(moved, lever.lever) }
    }),
    ...single(moved, 'target'),
    ...single(moved, 'start'),
    ...single(moved, 'solve'),
    ...single(moved, 'horizon'),
  ]
}

/** Removes the separate growth of a flow or category. */
function withoutGrowthOf(selection: Selection, key: string): Selection {
  const { [key]: _dropped, ...growthOf } = selection.growthOf ?? {}
  return { ...selection, growthOf }
}

/** Removes the shock of `year` from a selection. */
export function withoutShock(selection: Selection, year: number): Selection {
  return { ...selection, shocks: (selection.shocks ?? []).filter((shock) => shock.year !== year) }
}

/** Resets a lever to neutral. */
function withoutLever(selection: Selection, id: string): Selection {
  return { ...selection, levers: (selection.levers ?? []).filter(({ lever }) => lever !== id) }
}

/** Resets every assumption and removes the name; the parts that affect the display are kept. */
export function withoutScenario(selection: Selection): Selection {
  return Object.fromEntries(
    Object.entries(selection).filter(
      ([part]) => part !== 'name' && !(SCENARIO_PARTS as readonly string[]).includes(part),
    ),
  )
}

/** Returns only the assumptions of a selection, as a saved scenario stores them. */
export function scenarioParts(selection: Selection): Selection {
  return Object.fromEntries(
    Object.entries(selection).filter(([part]) =>
      (SCENARIO_PARTS as readonly string[]).includes(part),
    ),
  )
}

/** Returns a list with the assumption of one part; an empty list where it is at its default. */
function single(
  moved: Selection,
  part: 'source' | 'growth' | 'target' | 'start' | 'solve' | 'horizon',
): Assumption[] {
  const { [part]: to, ...without } = moved
  return to === undefined ? [] : [{ part, to, without } as Assumption]
}
