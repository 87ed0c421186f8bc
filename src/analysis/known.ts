import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Chapters, Pair, Source } from '#datasets/schemas.ts'
import type { LeverEngine } from '#model/levers/leverEngine.ts'
import type { Outcome } from '#model/outcome.ts'
import type { ScenarioChoice } from '#state/scenario/choice.ts'
import type { Selection } from '#state/link/selection.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { ChosenLaw } from '#model/chance/spreadLaw.ts'
import type { History } from './history.ts'

/**
 * What is known of a pair. The chapters come when a reader looks inside a category, levers and the
 * reference data when one is moved.
 */
export type Known = Readonly<{
  pair: Pair
  chapters: Chapters | null
  levers: LeverEngine | null
  reference: Reference | null
}>

/** What is chosen, and what follows from it: worked out once for all figures. */
export type Chosen = Readonly<{
  selection: Selection
  choice: ScenarioChoice
  source: Source
  history: History
  outcome: Outcome
  /** Chance around the outcome; `null` until it has been drawn. */
  simulated: SimulationResult | null
  /** Chance of each scenario of a comparison by its `chanceKey`, as far as it has been drawn. */
  simulationsByScenario?: ReadonlyMap<string, SimulationResult>
}>

/** Chance around an outcome, and the law of its spread; or why it cannot be simulated. */
export type SimulationResult =
  | Readonly<{
      ok: true
      simulation: Simulation
      law: ChosenLaw & { ok: true }
      /** True where sources differ for the base year, so that the bands begin apart. */
      isBaseUnsure: boolean
    }>
  | Readonly<{ ok: false; refusal: ChosenLaw & { ok: false } }>
