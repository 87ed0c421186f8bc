import { commonStrength, leastStrain, type Goal, type GoalInput } from './goalSeek.ts'
import type { Lever, LeverModel } from './lever.ts'
import type { LeverId, Scenario } from '#model/scenario.ts'
import { snapToSteps } from './snapToSteps.ts'

/**
 * `common`: all levers are moved by the same share of their ranges; `least`: with the least strain.
 */
export type SeekWay = 'common' | 'least'

/**
 * A lever that is not moved since `rival` excludes it: that one is already `moved`, or has more
 * effect.
 */
export type LeftOut = Readonly<{ lever: LeverId; rival: LeverId; reason: 'moved' | 'weaker' }>

/** The solution, rounded to the steps of the levers, and the levers left out of the search. */
export type Seeking = Readonly<{ goal: Goal; leftOut: readonly LeftOut[] }>

/**
 * Computes how far levers must be moved to reach a target. Of two that exclude each other at most
 * one is moved: the one already moved, else the one with the larger effect alone. The other is
 * reset to neutral, unless it was not among the levers to move.
 */
export function seekLevers(way: SeekWay, input: GoalInput): Seeking {
  const leftOut = exclusions(input)
  const out = new Set(leftOut.map(({ lever }) => lever))
  const levers = input.levers.filter((id) => !out.has(id))
  const isReset = ({ lever, rival }: LeftOut) =>
    input.levers.includes(rival) && out.has(lever) && !out.has(rival)
  const resetLevers = new Set(leftOut.filter(isReset).map(({ lever }) => lever))
  const scenario = {
    ...input.scenario,
    levers: input.scenario.levers.filter(({ lever }) => !resetLevers.has(lever)),
  }
  const search = { ...input, levers, scenario }
  const goal = way === 'least' ? leastStrain(search) : commonStrength(search)
  return { goal: snapToSteps(goal, search), leftOut }
}

/** True if a lever can raise trade above its present setting. */
export function canHelp(lever: Lever, model: LeverModel, { levers }: Scenario): boolean {
  switch (lever.mechanism) {
    case 'factor':
    case 'gate':
    case 'reporting':
      return true
    case 'project':
      return model.projects.some((project) => project.lever === lever.id)
    case 'shock':
    case 'cap':
      return levers.some((setting) => {
        return setting.lever === lever.id && setting.value !== lever.neutral
      })
  }
}

/** Returns the levers to leave out because another lever excludes them. */
function exclusions(input: GoalInput): readonly LeftOut[] {
  const { model, levers, scenario } = input
  const isMoved = (id: LeverId) => scenario.levers.some(({ lever }) => lever === id)
  const sought = model.levers.filter(({ id }) => levers.includes(id))
  return sought.flatMap(({ id, excludes }): readonly LeftOut[] => {
    const rival = excludes.find((other) =>
      levers.includes(other) ? isBeaten(id, other, input) : isMoved(other),
    )
    if (rival === undefined) return []
    const reason = isMoved(rival) && !(isMoved(id) && levers.includes(rival)) ? 'moved' : 'weaker'
    return [{ lever: id, rival, reason }]
  })
}

/**
 * True where, of two levers that exclude each other and may both be moved, the other one is chosen.
 */
function isBeaten(id: LeverId, other: LeverId, input: GoalInput): boolean {
  const { model, scenario } = input
  const isMoved = (leverId: LeverId) => scenario.levers.some(({ lever }) => lever === leverId)
  if (isMoved(id) !== isMoved(other)) return isMoved(other)
  const [total, otherTotal] = [mostOf(id, input), mostOf(other, input)]
  if (total !== otherTotal) return otherTotal > total
  const position = (leverId: LeverId) => model.levers.findIndex((lever) => lever.id === leverId)
  return position(other) < position(id)
}

/**
 * Computes the largest total with one lever, while the other levers that may be moved are neutral.
 */
function mostOf(lever: LeverId, input: GoalInput): number {
  const levers = input.scenario.levers.filter((each) => !input.levers.includes(each.lever))
  const beyond = { ...input.target, value: Infinity }
  const alone = { ...input, levers: [lever], scenario: { ...input.scenario, levers } }
  const goal = commonStrength({ ...alone, target: beyond })
  return goal.ok ? goal.total : goal.most
}
