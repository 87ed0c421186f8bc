import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Chapters, Pair, Source } from '#datasets/schemas.ts'
import type { LeverEngine } from '#model/levers/leverEngine.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { ChosenLaw } from '#model/chance/spreadLaw.ts'
import type { ScenarioChoice } from '#state/scenario/choice.ts'
import type { Selection } from '#state/link/selection.ts'
import type { History } from './history.ts'

/**
 * The data loaded for a pair. `null` until loaded on demand: `chapters` when a reader looks inside a
 * category, `levers` and `reference` when a lever is moved or a figure of chance is shown.
 */
export type Known = Readonly<{
  pair: Pair
  chapters: Chapters | null
  levers: LeverEngine | null
  reference: Reference | null
}>

/** A selection and what is computed from it, once for all figures. */
export type Chosen = Readonly<{
  selection: Selection
  choice: ScenarioChoice
  source: Source
  history: History
  outcome: Outcome
  /** Chance around the outcome; `null` until it is simulated. */
  simulated: SimulationResult | null
  /** Chance of the scenarios of a comparison by `chanceKey`; only those simulated so far. */
  simulationsByScenario?: ReadonlyMap<string, SimulationResult>
}>

/** Chance around an outcome and the law its spread follows, or why it cannot be simulated. */
export type SimulationResult =
  | Readonly<{
      ok: true
      simulation: Simulation
      law: ChosenLaw & { ok: true }
      /** True where sources differ for the base year, so that the bands already have a width there. */
      hasBaseYearError: boolean
    }>
  | Readonly<{ ok: false; refusal: ChosenLaw & { ok: false } }>
