import { helpfulEnd, totalWith, type Goal, type GoalInput } from './goalSeek.ts'
import type { Lever } from './lever.ts'
import type { LeverId, LeverSetting } from '#model/scenario.ts'
import { isReached } from '#model/projection/reachedYear.ts'

/**
 * Rounds every moved lever to a step of its slider: first towards more trade, so that the target is
 * still met; then, beginning with the one that was rounded most, each returns to the step before if
 * the target is met even so. `total` is the result of these settings.
 */
export function snapToSteps(goal: Goal, input: GoalInput): Goal {
  if (!goal.ok) return goal
  const { model, levers, target } = input
  const movable = model.levers.filter(({ id }) => levers.includes(id))
  const rounded = movable.flatMap((lever) => {
    const setting = goal.settings.find((each) => each.lever === lever.id)
    return setting ? [roundedUp(lever, setting)] : []
  })

  let settings = withValues(goal.settings, new Map(rounded.map(({ id, above }) => [id, above])))
  for (const { id, below } of rounded.toSorted((a, b) => b.added - a.added)) {
    const less = withValues(settings, new Map([[id, below]]))
    if (isReached(totalWith(input, less), target.value)) settings = less
  }
  const moved = settings.filter(({ lever: id, value }) => {
    return movable.every((lever) => lever.id !== id || lever.neutral !== value)
  })
  return {
    ok: true,
    settings: moved,
    strains: movable.map((lever) => ({ lever: lever.id, share: shareOf(lever, moved) })),
    total: totalWith(input, moved),
  }
}

type Rounded = Readonly<{
  id: LeverId
  above: number
  below: number
  /** What rounding added, in steps. */
  added: number
}>

/** In steps: a rounding error of the bisection must not add a whole step. */
const ROUNDING = 1e-6

/** Returns the lever's steps next to a setting: towards more trade (`above`) and the one before. */
function roundedUp(lever: Lever, { value }: LeverSetting): Rounded {
  const { id, neutral, step } = lever
  const end = helpfulEnd(lever)
  const steps = Math.abs(value - neutral) / step
  const most = Math.ceil(steps - ROUNDING)
  const at = (count: number) => {
    const moved = neutral + Math.sign(end - neutral) * count * step
    return Number((end > neutral ? Math.min(end, moved) : Math.max(end, moved)).toFixed(9))
  }
  return { id, above: at(most), below: at(Math.max(0, most - 1)), added: most - steps }
}

function withValues(
  settings: readonly LeverSetting[],
  values: ReadonlyMap<LeverId, number>,
): readonly LeverSetting[] {
  return settings.map((each) => ({ ...each, value: values.get(each.lever) ?? each.value }))
}

/** Computes how far a lever is moved: 0 at neutral, 1 at the helpful end of its range. */
function shareOf(lever: Lever, settings: readonly LeverSetting[]): number {
  const value = settings.find((each) => each.lever === lever.id)?.value ?? lever.neutral
  const length = helpfulEnd(lever) - lever.neutral
  return length === 0 ? 0 : (value - lever.neutral) / length
}
