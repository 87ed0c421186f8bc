import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Pair, Source } from '#datasets/schemas.ts'
import type { SimulationSetup } from '#model/chance/simulation.ts'
import { ownSpread } from '#model/chance/ownSpread.ts'
import { chosenLaw, type ChosenLaw, type SpreadChoice } from '#model/chance/spreadLaw.ts'
import { historyOf } from '#analysis/history.ts'
import type { Chosen, CountedSpread } from '#analysis/known.ts'
import { leverEngineOf } from '#analysis/levers/leverEngineOf.ts'

/** The settings of a simulation. */
export type SimulationChoice = Readonly<{
  spread: SpreadChoice
  paths: number
  seed: number
  hasFatTails: boolean
}>

/**
 * What the worker needs to simulate a pair (`setup`), the distribution of yearly changes in it, and
 * how much the pair itself varied; `own` is `null` where too few changes are known to tell.
 */
export type ValidSetup = Readonly<{
  ok: true
  setup: SimulationSetup
  law: ChosenLaw & { ok: true }
  own: CountedSpread | null
}>

/** The reason why a pair cannot be simulated. */
export type RefusedSetup = Readonly<{ ok: false; refusal: ChosenLaw & { ok: false } }>

export type SetupResult = ValidSetup | RefusedSetup

/** HS chapter 27: fuels, whose values vary more than those of other goods. */
const FUELS = '27'

/** Computes the inputs of a simulation, or the reason why the pair cannot be simulated. */
export function simulationSetup(
  pair: Pair,
  { outcome, source }: Chosen,
  reference: Reference,
  settings: SimulationChoice,
): SetupResult {
  const { base } = outcome
  const { model } = leverEngineOf(pair, reference)
  const { leastObservations } = model.rules
  const own = ownSpreadOf(pair, source, leastObservations)
  const law = chosenLaw({
    choice: settings.spread,
    classes: reference.sizeClasses,
    total: outcome.scenario.start ?? base.total,
    own,
    leastObservations,
  })
  if (!law.ok) return { ok: false, refusal: law }

  const setup = {
    base,
    model,
    laws: { observed: law.law, demeaned: law.demeaned ?? law.law },
    years: Math.max(0, outcome.projection.lastYear - base.year),
    paths: settings.paths,
    seed: settings.seed,
    hasFatTails: settings.hasFatTails,
    widths: base.cells.map(({ category }) => {
      return isFuel(pair, category) ? model.rules.fuelSpread : 1
    }),
  }
  return { ok: true, setup, law, own: own.found < leastObservations ? null : own }
}

/**
 * Returns how much the pair itself varied, as the source of the base counted it; where that source
 * has too few changes, as the customs office did that has the most.
 */
function ownSpreadOf(pair: Pair, source: Source, least: number): CountedSpread {
  const countedBy = (each: Source): CountedSpread => {
    return { ...ownSpread(historyOf(pair, each.id).total), source: each }
  }
  const own = countedBy(source)
  if (own.found >= least) return own
  const customs = pair.sources.filter(({ basis }) => basis === 'customs').map(countedBy)
  return customs.reduce((most, each) => (each.found > most.found ? each : most), own)
}

function isFuel({ categories }: Pair, id: string | null): boolean {
  const codes = categories.find((each) => each.id === id)?.hsCodes ?? []
  return codes.length > 0 && codes.every((code) => code.startsWith(FUELS))
}
