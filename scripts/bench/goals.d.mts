/** A goal, and whether the figures of its rounds reach it. */
export type Goal = Readonly<{ name: string; rounds: readonly number[]; isReached: boolean }>

export function goal(
  of: Readonly<{
    name: string
    rounds: readonly number[]
    unit?: string
    relation: '≤' | '≥'
    bound: number
    isWorstTaken?: boolean
  }>,
): Goal
export function printGoals(goals: readonly Goal[]): boolean
