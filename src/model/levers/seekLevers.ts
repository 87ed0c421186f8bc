import { commonStrength, leastStrain, type Goal, type GoalInput } from './goalSeek.ts'
import type { Lever, LeverModel } from './lever.ts'
import type { LeverId, Scenario } from '#model/scenario.ts'
import { snapToSteps } from './snapToSteps.ts'

/** All levers equally far along their tracks, or the mix with the least strain. */
export type SeekWay = 'common' | 'least'

/** A lever that is not moved since another one excludes it, and why it is this one of the two. */
export type LeftOut = Readonly<{ lever: LeverId; rival: LeverId; reason: 'moved' | 'weaker' }>

/** The answer, on the steps of the levers' tracks, and the levers left out of the search. */
export type Seeking = Readonly<{ goal: Goal; leftOut: readonly LeftOut[] }>

/**
 * How far levers must go for a target. Of two that exclude each other at most one is moved: the one
 * that is moved already, else the one that alone leads to more. The other goes back to neutral,
 * unless it was not among those sought.
 */
export function seekLevers(way: SeekWay, input: GoalInput): Seeking {
  const leftOut = exclusions(input)
  const out = new Set(leftOut.map(({ lever }) => lever))
  const levers = input.levers.filter((id) => !out.has(id))
  const isSetBack = ({ lever, rival }: LeftOut) =>
    input.levers.includes(rival) && out.has(lever) && !out.has(rival)
  const back = new Set(leftOut.filter(isSetBack).map(({ lever }) => lever))
  const scenario = {
    ...input.scenario,
    levers: input.scenario.levers.filter(({ lever }) => !back.has(lever)),
  }
  const asked = { ...input, levers, scenario }
  const goal = way === 'least' ? leastStrain(asked) : commonStrength(asked)
  return { goal: snapToSteps(goal, asked), leftOut }
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

/** True where, of two levers that are both sought, the other one is moved. */
function isBeaten(id: LeverId, other: LeverId, input: GoalInput): boolean {
  const { model, scenario } = input
  const [own, others] = [id, other].map((one) => scenario.levers.some(({ lever }) => lever === one))
  if (own !== others) return others === true
  const [mine, theirs] = [id, other].map((one) => mostOf(one, input))
  if (mine !== theirs) return (theirs ?? 0) > (mine ?? 0)
  const place = (one: LeverId) => model.levers.findIndex((lever) => lever.id === one)
  return place(other) < place(id)
}

/** The most that one lever alone leads to, without those that are sought. */
function mostOf(lever: LeverId, input: GoalInput): number {
  const levers = input.scenario.levers.filter((each) => !input.levers.includes(each.lever))
  const beyond = { ...input.target, value: Infinity }
  const alone = { ...input, levers: [lever], scenario: { ...input.scenario, levers } }
  const goal = commonStrength({ ...alone, target: beyond })
  return goal.ok ? goal.total : goal.most
}
