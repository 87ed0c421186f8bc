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

/** What the worker needs to simulate a pair (`setup`), with the laws of its spread. */
export type ValidSetup = Readonly<{ ok: true; setup: SimulationSetup; plain: Law; withLevers: Law }>

/** Why a pair cannot be simulated. */
export type RefusedSetup = Readonly<{ ok: false; refusal: ChosenLaw & { ok: false } }>

export type SetupResult = ValidSetup | RefusedSetup

type Law = ChosenLaw & { ok: true }

/** HS chapter 27: fuels, whose values vary more than those of other goods. */
const FUELS = '27'

/** The inputs of a simulation: law of the spread, widths by category, spread of the base. */
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

/** For each flow and the total, the spread of the values that sources report for `year`. */
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

/** The observations of a whole year that can be compared as bases: one for each source and flow. */
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
