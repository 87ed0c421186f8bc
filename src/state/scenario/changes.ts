import { sparse, type Defaults } from './choice.ts'
import { SCENARIO_PARTS } from '#state/link/parts.ts'
import type { LeverChoice, Selection, ShockChoice } from '#state/link/selection.ts'

/** One thing that differs from the default, and the selection without it. */
export type Assumption = Readonly<{ without: Selection }> &
  (
    | Readonly<{ part: 'growth' | 'start' | 'horizon'; to: number }>
    | Readonly<{ part: 'growthOf'; key: string; to: number }>
    | Readonly<{ part: 'shock'; shock: ShockChoice }>
    | Readonly<{ part: 'lever'; lever: LeverChoice }>
    | Readonly<{ part: 'target'; to: Readonly<{ value: number; year: number }> }>
    | Readonly<{ part: 'source'; to: string }>
    | Readonly<{ part: 'solve'; to: NonNullable<Selection['solve']> }>
  )

/** Everything in which the scenario differs from the default, each with the selection that undoes it. */
export function changesOf(selection: Selection, defaults: Defaults): readonly Assumption[] {
  const moved = sparse(selection, defaults)
  return [
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

/** The selection without one flow's or category's own growth. */
function withoutGrowthOf(selection: Selection, key: string): Selection {
  const { [key]: _dropped, ...growthOf } = selection.growthOf ?? {}
  return { ...selection, growthOf }
}

/** The selection without the shock of `year`. */
export function withoutShock(selection: Selection, year: number): Selection {
  return { ...selection, shocks: (selection.shocks ?? []).filter((shock) => shock.year !== year) }
}

/** The selection with a lever reset to neutral. */
function withoutLever(selection: Selection, id: string): Selection {
  return { ...selection, levers: (selection.levers ?? []).filter(({ lever }) => lever !== id) }
}

/** The selection with every assumption reset; what is shown, and how, is kept. */
export function withoutScenario(selection: Selection): Selection {
  return Object.fromEntries(
    Object.entries(selection).filter(
      ([part]) => part !== 'name' && !(SCENARIO_PARTS as readonly string[]).includes(part),
    ),
  )
}

/** Only the assumptions of a selection, as a saved scenario stores them. */
export function scenarioParts(selection: Selection): Selection {
  return Object.fromEntries(
    Object.entries(selection).filter(([part]) =>
      (SCENARIO_PARTS as readonly string[]).includes(part),
    ),
  )
}

function single(
  moved: Selection,
  part: 'source' | 'growth' | 'target' | 'start' | 'solve' | 'horizon',
): Assumption[] {
  const { [part]: to, ...without } = moved
  return to === undefined ? [] : [{ part, to, without } as Assumption]
}
