import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Chapters, Pair, Source } from '#datasets/schemas.ts'
import type { LeverEngine } from '#model/levers/leverEngine.ts'
import type { Outcome } from '#model/outcome.ts'
import type { Simulation } from '#model/chance/simulation.ts'
import type { OwnSpread } from '#model/chance/ownSpread.ts'
import type { ChosenLaw } from '#model/chance/spreadLaw.ts'
import type { ScenarioChoice } from '#state/scenario/choice.ts'
import type { Selection } from '#state/link/selection.ts'
import type { History, HistoryBeside } from './history.ts'

/**
 * The data loaded for a pair. `null` until loaded on demand: `chapters` when a reader opens a
 * category, `levers` and `reference` when a lever is moved or a probability is shown.
 */
export type Known = Readonly<{
  pair: Pair
  chapters: Chapters | null
  levers: LeverEngine | null
  reference: Reference | null
}>

/** A selection and everything computed from it, once for all figures. */
export type Chosen = Readonly<{
  /** What the reader has set, as the link stores it; what is absent is at its default. */
  selection: Selection
  /** The selection completed with the defaults, in units of the model (fractions, US dollars). */
  choice: ScenarioChoice
  /** The source whose latest full year the projection starts from. */
  source: Source
  history: History
  /** What is shown beside the history of the base: totals that the reader added, or what these have none of. */
  beside: readonly HistoryBeside[]
  /** What the model computes from the choice: projection, baseline and the solved unknown. */
  outcome: Outcome
  /** The simulated probabilities around the outcome; `null` until they are simulated. */
  simulated: SimulationResult | null
  /**
   * The results for the scenarios of a comparison by `simulationKey`; only those simulated so far.
   */
  simulationsByScenario?: ReadonlyMap<string, SimulationResult>
}>

/** How much the pair itself varied, and the source that counted it. */
export type CountedSpread = OwnSpread & Readonly<{ source: Source }>

/**
 * The simulated bands and probabilities around an outcome, with the distribution of yearly changes
 * (`law`) they are drawn from; or the reason (`refusal`) why it cannot be simulated.
 */
export type SimulationResult =
  | Readonly<{
      ok: true
      simulation: Simulation
      law: ChosenLaw & { ok: true }
      /** How much the pair itself varied; `null` where too few changes are known to tell. */
      own: CountedSpread | null
    }>
  | Readonly<{ ok: false; refusal: ChosenLaw & { ok: false } }>
