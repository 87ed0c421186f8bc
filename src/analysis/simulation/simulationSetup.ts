import type { Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { FlowOrTotal, Observation } from '#model/series.ts'
import { seriesOf } from '#model/history/seriesOf.ts'
import type { SimulationSetup } from '#model/chance/simulation.ts'
import {
  baseSpread,
  chosenLaw,
  type ChosenLaw,
  type SpreadChoice,
} from '#model/chance/spreadLaw.ts'
import type { Chosen } from '#analysis/known.ts'
import { leverEngineOf } from '#analysis/levers/leverEngineOf.ts'

/** The settings of a simulation. */
export type SimulationChoice = Readonly<{
  spread: SpreadChoice
  paths: number
  seed: number
  hasFatTails: boolean
  /** True: the differences between sources for the base year are simulated too. */
  includesBaseYearError: boolean
}>

/**
 * What the worker needs to simulate a pair (`setup`), and the two distributions of yearly changes
 * in it: `withLevers` applies where uncertain levers are moved, `plain` otherwise.
 */
export type ValidSetup = Readonly<{ ok: true; setup: SimulationSetup; plain: Law; withLevers: Law }>

/** The reason why a pair cannot be simulated. */
export type RefusedSetup = Readonly<{ ok: false; refusal: ChosenLaw & { ok: false } }>

export type SetupResult = ValidSetup | RefusedSetup

/** A distribution of yearly changes that exists, with where it comes from. */
type Law = ChosenLaw & { ok: true }

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
  const lawFor = (hasLeverDraws: boolean) =>
    chosenLaw({
      choice: settings.spread,
      classes: reference.sizeClasses,
      total: outcome.scenario.start ?? base.total,
      history: seriesOf(pair.observations, source.id, 'total').points,
      leastObservations: model.rules.leastObservations,
      hasLeverDraws,
    })
  const [plain, withLevers] = [lawFor(false), lawFor(true)]
  if (!plain.ok) return { ok: false, refusal: plain }
  if (!withLevers.ok) return { ok: false, refusal: withLevers }

  const setup = {
    base,
    model,
    laws: { plain: plain.law, withLevers: withLevers.law },
    years: Math.max(0, outcome.projection.lastYear - base.year),
    paths: settings.paths,
    seed: settings.seed,
    hasFatTails: settings.hasFatTails,
    widths: base.cells.map(({ category }) => {
      return isFuel(pair, category) ? model.rules.fuelSpread : 1
    }),
    baseSpread: settings.includesBaseYearError ? baseSpreads(pair, base.year) : {},
  }
  return { ok: true, setup, plain, withLevers }
}

/**
 * Computes, for each flow and the total, how far the values that sources report for `year` differ:
 * a standard deviation in logs, 0 where fewer than two sources report one.
 */
export function baseSpreads(
  pair: Pair,
  year: number,
): Readonly<Partial<Record<FlowOrTotal, number>>> {
  const inYear = baseReports(pair, year)
  const spreads = [...pair.flows, 'total' as const].map((flow) => {
    const reported = inYear.filter((each) => each.flow === flow)
    return [flow, baseSpread(reported.map(({ value }) => value))] as const
  })
  return Object.fromEntries(spreads)
}

/** Returns the comparable observations of a whole year: at most one for each source and flow. */
export function baseReports({ observations, sources }: Pair, year: number): readonly Observation[] {
  // Payments through banks are not comparable with goods that cross the border.
  const counting = new Set(sources.filter(({ basis }) => basis !== 'payments').map(({ id }) => id))
  return observations.filter((each) => {
    return each.year === year && each.span === 'year' && each.preferred && counting.has(each.source)
  })
}

function isFuel({ categories }: Pair, id: string | null): boolean {
  const codes = categories.find((each) => each.id === id)?.hsCodes ?? []
  return codes.length > 0 && codes.every((code) => code.startsWith(FUELS))
}
