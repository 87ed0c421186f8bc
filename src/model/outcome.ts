import type { Base } from './baseline.ts'
import type { Projection } from './projection.ts'
import type { Scenario, Target, Unknown } from './scenario.ts'
import type { Solution } from './solve.ts'
import type { Year } from './units.ts'

/** Everything a choice leads to, computed once and shared by all figures. */
export type Outcome = Readonly<{
  base: Base
  /** With the unknown already put in, where it has a solution. */
  scenario: Scenario
  target: Target
  unknown: Unknown
  solution: Solution
  projection: Projection
  /** The path if nothing is moved. */
  baseline: Projection
  /** First projected year whose total is at or above the target; `null` if none up to the horizon. */
  reached: Year | null
}>
